package xiangyi.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static xiangyi.House.as;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import xiangyi.House;
import xiangyi.House.Township;
import xiangyi.HouseTest;
import xiangyi.imports.ImportRequest;
import xiangyi.imports.Importer;
import xiangyi.imports.Preview;
import xiangyi.imports.Registers;
import xiangyi.imports.Upload;
import xiangyi.sessions.AttendanceStatus;
import xiangyi.sessions.Attendances;
import xiangyi.sessions.SessionAttendanceRequest;
import xiangyi.sessions.SessionId;
import xiangyi.sessions.SessionKind;
import xiangyi.sessions.SessionQueries;
import xiangyi.sessions.SessionRequest;
import xiangyi.sessions.SessionRight;
import xiangyi.sessions.Sessions;
import xiangyi.shared.Actor;
import xiangyi.shared.Exactness;
import xiangyi.shared.PersonId;
import xiangyi.shared.ReasonRequest;

/** The money of the congress: set apart, spent, and paid to deputies for lost work. */
@HouseTest
class FundsTest {

    @Autowired
    House house;

    @Autowired
    MockMvcTester browser;

    @Autowired
    FundQueries queries;

    @Autowired
    Sessions sessions;

    @Autowired
    SessionQueries sessionQueries;

    @Autowired
    Attendances attendances;

    @Autowired
    Importer importer;

    @Autowired
    Registers registers;

    @Autowired
    JdbcClient jdbc;

    Township township;
    List<PersonId> deputies;

    @BeforeEach
    void aTownshipWithDeputies() {
        township = house.township();
        deputies = house.deputies(township, "彭德厚", "龙小燕", "鲁有福", "何满仓");
    }

    @Test
    void moneyIsSetApartAndSpentFromItsLine() {
        var line = line("代表活动经费", "2万");
        assertThat(enter(Map.of("amount", "4,500.50元", "purpose", "ACTIVITY", "title", "视察租车", "line", line.text())))
                .hasStatus(HttpStatus.SEE_OTHER);

        assertThat(page("/funds/lines?year=2025")).contains("代表活动经费", "20,000", "4,500.50", "15,499.50");
        assertThat(page("/funds/lines/" + line.text())).contains("视察租车");
        assertThat(page("/funds")).contains("2025年支出<b>4,500.50元</b>，预算安排<b>20,000</b>元");
        assertThat(facts("funds.planned", "amount")).isEqualTo("20000.00");
        assertThat(facts("funds.planned", "line")).isEqualTo("代表活动经费");
        assertThat(facts("funds.planned", "year")).isEqualTo("2025");
        assertThat(facts("funds.spent", "purpose")).isEqualTo("ACTIVITY");

        assertThat(post("/funds/lines/" + line.text() + "/void", Map.of("reason", "录重了", "version", "1")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("已经有支出从“代表活动经费”列支");
        assertThat(post(
                        "/funds/lines/" + line.text() + "/correction",
                        Map.of(
                                "id",
                                line.text(),
                                "year",
                                "2024",
                                "title",
                                "代表活动经费",
                                "amount",
                                "2万",
                                "source",
                                "乡财政预算",
                                "version",
                                "1",
                                "reason",
                                "年份写错了")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("已经有支出从“代表活动经费”列支");
    }

    @Test
    void aYearMayBeOneRowOfWhichLittleIsKnown() {
        assertThat(enter(Map.of(
                        "amount", "近1万元",
                        "purpose", "MIXED",
                        "title", "年首例会的会议、打印、开餐、纪念品和误工补贴",
                        "startsOn", "2025-01-01",
                        "endsOn", "2025-11-24",
                        "saidAs", "全年")))
                .hasStatus(HttpStatus.SEE_OTHER);

        assertThat(page("/funds")).contains("支出<b>近1万元</b>", "全年", "留意");
        assertThat(page("/funds?marked=true")).contains("年首例会");
        assertThat(page(spending().path())).contains("审计时会被问到", "中央八项规定精神");
        assertThat(facts("funds.spent", "exactness")).isEqualTo("NEARLY");
        assertThat(facts("funds.spent", "amount")).isEqualTo("10000.00");
        assertThat(facts("funds.spent", "when")).isEqualTo("全年");
        assertThat(page("/search?q=%E7%BA%AA%E5%BF%B5%E5%93%81")).contains("年首例会");
    }

    @Test
    void aSessionThatMoneyWasSpentOnIsNotVoidedBeneathIt() {
        var session = held(SessionKind.PRESIDIUM, LocalDate.of(2025, 4, 25), null, 90);
        enter(Map.of("amount", "60", "purpose", "SESSION", "title", "茶水", "occasion", "session:" + session.text()));
        assertThat(page(spending().path())).contains("/sessions/" + session.text(), "第一次会议");
        var version = sessionQueries
                .card(township.clerk().scope(SessionRight.READ), session)
                .version();
        assertThatThrownBy(() -> sessions.voidIt(township.clerk(), session, new ReasonRequest("录重了", version)))
                .hasMessageContaining("funds.standOnSession");
    }

    @Test
    void whatIsWrongIsSaidAtOnceAndWhatWasTypedStays() {
        assertThat(enter(Map.of("amount", "很多", "purpose", "OFFICE", "title", "买纸", "startsOn", "2026-01-01")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("“金额”填的“很多”看不懂", "value=\"买纸\"");
        assertThat(enter(Map.of(
                        "amount", "50",
                        "purpose", "OFFICE",
                        "title", "买纸",
                        "startsOn", "2025-12-01",
                        "endsOn", "2024-12-01",
                        "occasion", "session:" + SessionId.next().text(),
                        "line", BudgetLineId.next().text())))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("2025-12-01", "早于开始日期", "不能跨年", "没有这次会议或活动", "经费项目不是这一年的");
        assertThat(spendings()).isEmpty();
    }

    @Test
    void isCorrectedWithAReasonAndVoided() {
        enter(Map.of("amount", "5000", "purpose", "PRINTING", "title", "打印"));
        var path = spending().path();
        assertThat(page(path + "/correction")).contains("value=\"5,000元\"");
        var form = Map.of(
                "amount", "500",
                "purpose", "PRINTING",
                "title", "打印",
                "version", "1",
                "id", spending().id().text());
        assertThat(post(path + "/correction", with(form, "reason", "")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("写一句为什么改");
        assertThat(post(path + "/correction", with(form, "reason", "多打了一个零"))).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page(path)).contains("<del>5,000元</del>", "500元", "多打了一个零");
        assertThat(post(path + "/correction", with(form, "reason", "再改"))).hasStatus(HttpStatus.CONFLICT);

        assertThat(post(path + "/void", Map.of("reason", "录重了", "version", "2")))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(facts("funds.spent", "amount")).isNull();
        assertThat(browser.get().uri(path).with(as(township.clerk()))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void thoseWithoutFixedPayArePaidForTheDaysTheyCame() throws Exception {
        fixedPay(deputies.get(0), false);
        fixedPay(deputies.get(1), true);
        fixedPay(deputies.get(2), false);
        var congress = held(SessionKind.CONGRESS, LocalDate.of(2025, 4, 21), null, 365);
        came(congress, deputies.get(0), deputies.get(1), deputies.get(3));
        var presidium = held(SessionKind.PRESIDIUM, LocalDate.of(2025, 4, 25), null, 90);
        came(presidium, deputies.get(0), deputies.get(2));
        held(SessionKind.CONGRESS, LocalDate.of(2025, 11, 3), LocalDate.of(2025, 11, 4), null);

        var list = begin("2025-01-01", "2025-06-30");
        assertThat(page(list))
                .contains("<b>2</b>人，<b>2</b>天，<b>120</b>元", "彭德厚", "鲁有福", "待批准", "（半天）")
                .contains("有1位代表到了，名册里没有写明有无固定收入", "何满仓")
                .doesNotContain("龙小燕");

        assertThat(post(list + "/payment", Map.of("on", "2025-11-20", "version", "0")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post(list + "/approval", Map.of("on", "2025-07-01", "onPaper", "石永清", "version", "0")))
                .hasStatus(HttpStatus.SEE_OTHER);
        came(held(SessionKind.PRESIDIUM, LocalDate.of(2025, 5, 5), null, null), deputies.get(0));
        assertThat(page(list)).contains("<b>2</b>人，<b>2</b>天，<b>120</b>元", "石永清", "照纸面补记", "待发放");
        assertThat(paper(list)).contains("代表误工补贴发放表", "彭德厚", "1.5", "90", "合计", "签名", "批准人：石永清");

        assertThat(post(list + "/payment", Map.of("on", "2025-07-05", "handler", "李文静", "version", "1")))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(facts("funds.paid", "amount")).isEqualTo("120.00");
        assertThat(facts("funds.paid", "people")).isEqualTo("2");
        assertThat(new BigDecimal(Objects.requireNonNull(facts("funds.paid", "days"))))
                .isEqualByComparingTo("2");
        assertThat(facts("funds.spent", "purpose")).isEqualTo("LOST_WORK");
        assertThat(page("/funds")).contains("代表误工补贴，2人", "支出<b>120元</b>");
        assertThat(jdbc.sql("select count(*) from facts.funds_people where area = ?")
                        .param(township.area().code())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);

        var next = begin("2025-04-01", "2025-05-31");
        assertThat(page(next)).contains("<b>1</b>人，<b>1</b>天，<b>60</b>元", "彭德厚").doesNotContain("鲁有福");
        assertThat(post(list + "/void", Map.of("reason", "名单作错了", "version", "2")))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(facts("funds.paid", "amount")).isNull();
        assertThat(facts("funds.spent", "amount")).isNull();
        assertThat(page(next)).contains("<b>2</b>人");
    }

    @Test
    void whoReckonsAListDoesNotApproveIt() {
        fixedPay(deputies.get(0), false);
        came(held(SessionKind.PRESIDIUM, LocalDate.of(2025, 4, 25), null, null), deputies.get(0));
        var list = begin("2025-01-01", "2025-06-30");
        var today = Map.of("on", "2025-11-24", "version", "0");
        assertThat(post(list + "/approval", today))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("这份名单是您作的，要由别人批准");
        assertThat(post(list + "/approval", with(today, "onPaper", "石永清")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("由批准人登录后批准");
        assertThat(page(list)).contains("待批准");

        var chair = township.chair();
        assertThat(body(list + "/approval", chair))
                .contains("由您批准，名单上写“" + chair.name() + "”")
                .doesNotContain("onPaper");
        var approved = browser.post().uri(list + "/approval").with(as(chair));
        today.forEach(approved::param);
        assertThat(approved.exchange()).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page(list)).contains("待发放", chair.name()).doesNotContain("照纸面补记");
        assertThat(jdbc.sql("select approved_account from funds.pay_list where area = ?")
                        .param(township.area().code())
                        .query(UUID.class)
                        .single())
                .isEqualTo(chair.account().value());
    }

    @Test
    void anOldListComesInFromAFileAndGoesOutAgain() {
        assertThat(file("经费计划", "年度,项目,预算金额,来源", "2025,人大工作经费,2万,县财政", "2025,代表活动经费,10000,乡财政")
                        .problems())
                .isEmpty();
        var spent = file("经费支出", "日期,截止日期,时间说法,用途,事由,金额,经费项目", "2025-01-01,2025-11-20,全年,综合,用于会议、打印、误工补贴,近1万元,人大工作经费");
        assertThat(spent.problems()).isEmpty();
        var pay = file(
                "误工补贴",
                "起始日期,截止日期,姓名,天数,标准,金额,发放日期",
                "2025-01-01,2025-06-30,彭德厚,1.5,60,90,2025-07-01",
                "2025-01-01,2025-06-30,鲁有福,1,60,,2025-07-01");
        assertThat(pay.problems()).isEmpty();
        assertThat(facts("funds.paid", "people")).isEqualTo("2");
        assertThat(facts("funds.paid", "amount")).isEqualTo("150.00");
        assertThat(queries.sum(township.clerk().scope(FundRight.READ), new FundFilter(2025, null, null, null, 1)))
                .isEqualTo(new Amount(new BigDecimal("10150"), Exactness.NEARLY));
        assertThat(page("/funds/pay")).contains("已发放", "2.5", "150");

        assertThat(importer.undo(township.clerk(), Objects.requireNonNull(pay.batch()), "导错了"))
                .isEmpty();
        assertThat(facts("funds.paid", "people")).isNull();
        assertThat(importer.undo(township.clerk(), Objects.requireNonNull(spent.batch()), "导错了"))
                .isEmpty();
        assertThat(spendings()).isEmpty();
    }

    @Test
    void aRowThatDoesNotAddUpIsSaidSo() {
        var pay = file(
                "误工补贴",
                "起始日期,截止日期,姓名,天数,标准,金额,发放日期",
                "2025-01-01,2025-06-30,彭德厚,1.3,60,90,2025-07-01",
                "2025-01-01,2025-06-30,鲁有福,2,60,100,2025-07-01",
                "2025-01-01,2025-06-30,何满仓,1,,,2025-07-01");
        assertThat(pay.problems().stream().map(problem -> problem.reason().key()))
                .contains("funds.sheet.halfDays", "funds.sheet.amountDiffers", "funds.sheet.rateOrAmount");
    }

    @Test
    void eachSeesWhatIsTheirs() {
        enter(Map.of("amount", "80", "purpose", "OFFICE", "title", "买笔"));
        var deputy = township.deputy(deputies.get(0));
        assertThat(get("/funds", deputy)).hasStatusOk();
        assertThat(get("/funds/pay", deputy)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get("/funds/new", deputy)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get("/funds", township.unit(township.roads()))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get("/funds/new", township.chair())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get(spending().path(), house.township().clerk())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(body("/funds", township.county())).contains("买笔", "烽火乡");
        assertThat(get("/funds/new", township.county())).hasStatusOk();
    }

    @Test
    void pagesAndLedgersAreDrawn() {
        for (var path :
                List.of("/funds", "/funds/new", "/funds/lines", "/funds/lines/new", "/funds/pay", "/funds/pay/new")) {
            assertThat(page(path)).contains("</html>");
        }
        assertThat(page("/funds")).contains("还没有经费记录");
        assertThat(page("/funds/lines")).contains("还没有录2025年的经费计划", "《代表法》第四十二条");
        enter(Map.of("amount", "80", "purpose", "OFFICE", "title", "买笔"));
        for (var path : List.of("/funds/export?year=2025", "/funds/lines/export", "/funds?purpose=OFFICE&q=买笔")) {
            assertThat(get(path, township.clerk())).hasStatusOk();
        }
        assertThat(page("/funds?purpose=MEALS")).contains("没有符合条件的");
    }

    private void fixedPay(PersonId person, boolean has) {
        jdbc.sql("update roster.mandate set fixed_pay = ? where person = ?")
                .params(has, person.value())
                .update();
    }

    private SessionId held(SessionKind kind, LocalDate on, LocalDate until, Integer minutes) {
        var ordinal = 1
                + sessionQueries
                        .of(township.clerk().scope(SessionRight.READ), township.area(), kind)
                        .size();
        return sessions.record(
                township.clerk(),
                new SessionRequest(
                        SessionId.next(),
                        township.area(),
                        kind,
                        ordinal,
                        on,
                        until,
                        minutes,
                        null,
                        null,
                        null,
                        null,
                        true,
                        null,
                        null,
                        null,
                        0));
    }

    private void came(SessionId session, PersonId... people) {
        attendances.record(
                township.clerk(),
                session,
                new SessionAttendanceRequest(
                        java.util.Arrays.stream(people)
                                .map(person ->
                                        new SessionAttendanceRequest.Line(person, AttendanceStatus.PRESENT, null))
                                .toList(),
                        null,
                        sessionQueries
                                .card(township.clerk().scope(SessionRight.READ), session)
                                .version()));
    }

    private BudgetLineId line(String title, String amount) {
        var id = BudgetLineId.next();
        assertThat(post(
                        "/funds/lines/new",
                        Map.of(
                                "id", id.text(), "year", "2025", "title", title, "amount", amount, "source", "乡财政预算",
                                "version", "0")))
                .hasStatus(HttpStatus.SEE_OTHER);
        return id;
    }

    private MvcTestResult enter(Map<String, String> form) {
        return post("/funds/new", with(with(form, "id", SpendingId.next().text()), "version", "0"));
    }

    private String begin(String from, String until) {
        var id = PayListId.next();
        assertThat(post("/funds/pay/new", Map.of("id", id.text(), "fromOn", from, "untilOn", until)))
                .hasStatus(HttpStatus.SEE_OTHER);
        return "/funds/pay/" + id.text();
    }

    private List<SpendingCard> spendings() {
        return queries.page(township.clerk().scope(FundRight.READ), new FundFilter(0, null, null, null, 1), 0, 20);
    }

    private SpendingCard spending() {
        return spendings().get(0);
    }

    private String facts(String kind, String number) {
        return jdbc.sql("select told->>? from facts.funds where area = ? and kind = ?")
                .params(number, township.area().code(), kind)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    private Preview file(String register, String... lines) {
        var upload = new Upload(register + ".csv", String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        return importer.bringIn(
                township.clerk(), new ImportRequest(township.area(), upload, List.of(registers.named(register))));
    }

    private String page(String path) {
        var result = get(path, township.clerk());
        assertThat(result).as(path).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private String body(String path, Actor actor) {
        return new String(get(path, actor).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult get(String path, Actor actor) {
        return browser.get()
                .uri(java.net.URI.create(path.replace("买笔", "%E4%B9%B0%E7%AC%94")))
                .with(as(actor))
                .exchange();
    }

    private String paper(String list) throws Exception {
        var bytes = get(list + "/list.docx", township.clerk()).getResponse().getContentAsByteArray();
        try (var document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            return document.getBodyElements().stream()
                    .map(element -> element instanceof org.apache.poi.xwpf.usermodel.XWPFTable table
                            ? table.getText()
                            : element instanceof org.apache.poi.xwpf.usermodel.XWPFParagraph paragraph
                                    ? paragraph.getText()
                                    : "")
                    .collect(Collectors.joining("\n"));
        }
    }

    private MvcTestResult post(String path, Map<String, String> form) {
        var request = browser.post().uri(path).with(as(township.clerk()));
        if (!form.containsKey("area")) {
            request.param("area", township.area().code());
        }
        if (!form.containsKey("startsOn")) {
            request.param("startsOn", "2025-11-20");
        }
        form.forEach(request::param);
        return request.exchange();
    }

    private static Map<String, String> with(Map<String, String> form, String field, String value) {
        var more = new java.util.HashMap<>(form);
        more.put(field, value);
        return more;
    }
}
