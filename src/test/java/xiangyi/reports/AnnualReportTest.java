package xiangyi.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static xiangyi.House.as;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import xiangyi.House;
import xiangyi.HouseTest;
import xiangyi.SheetText;
import xiangyi.duties.KeptRegisters;
import xiangyi.duties.KeptSince;
import xiangyi.facts.Period;
import xiangyi.referrals.Handling;
import xiangyi.referrals.ReferralId;
import xiangyi.referrals.Reply;
import xiangyi.referrals.ResultClass;
import xiangyi.shared.Actor;
import xiangyi.suggestions.Suggestions;

/** The year of a township as its report tells it: every figure counted, none typed. */
@HouseTest
class AnnualReportTest {

    @Autowired
    House house;

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Suggestions suggestions;

    @Autowired
    Handling handling;

    @Autowired
    Reports reports;

    @Autowired
    KeptRegisters kept;

    FenghuoYear year;

    @BeforeEach
    void aYear() {
        year = new FenghuoYear(house, jdbc, suggestions);
        year.deputy();
        var session = year.session(FenghuoYear.SESSION, "CONGRESS", 7, 54, 53, true);
        year.threeReports(session);
        year.motions(session, 5, 1);
    }

    @Test
    void tellsTheSession() {
        assertThat(text()).contains("4月21日，召开烽火乡第十四届人民代表大会第七次会议。应到代表54名，实到53名，参会率98.1%。", "《政府工作报告》", "3个报告。");
        assertThat(text()).contains("议案5件，列入会议议程1件。");
    }

    @Test
    void tellsWhatBecameOfTheSuggestions() {
        var first = handOvers().get(0);
        answer(first, LocalDate.of(2025, 7, 25));
        assertThat(text())
                .contains(
                        "收到代表建议、批评和意见4件",
                        "4月25日，主席团向承办单位交办代表建议4件",
                        "已答复1件",
                        "按期答复1件",
                        "到期未答复3件",
                        "乡村建设办公室承办的3件到期没有答复：“关于",
                        "，应于7月25日前答复。")
                .doesNotContain("0件", "未记录");
        assertThat(figure("late").words()).isEqualTo("0件");
        assertThat(figure("overdue").evidence().lines())
                .hasSize(3)
                .allMatch(line -> LocalDate.of(2025, 7, 25).equals(line.dueOn()));
    }

    @Test
    void oneDayLateIsLateAndOnTheDayItselfNothingIsOverdue() {
        var first = handOvers().get(0);
        answer(first, LocalDate.of(2025, 7, 26));
        assertThat(figure("late").words()).isEqualTo("1件");
        assertThat(figure("inTime").words()).isEqualTo("0件");

        var dueDay = reports.annual(
                year.township.clerk(), year.township.area(), Period.year(2025), LocalDate.of(2025, 7, 25));
        assertThat(dueDay.figure("overdue").orElseThrow().words()).isEqualTo("0件");
    }

    @Test
    void whatNobodyRecordedIsNotZero() {
        var session = year.session(LocalDate.of(2025, 9, 20), "CONGRESS", 8, null, null, true);
        assertThat(session).isNotNull();
        assertThat(figure("expected-14-8").words()).isEqualTo("未记录");
        assertThat(figure("attendance-14-8").words()).isEqualTo("未记录");
        assertThat(figure("suggestions").words()).isEqualTo("未记录");
        assertThat(figure("presidium").words()).isEqualTo("未记录");
        assertThat(page("")).contains("没有记录不写成0", "去登记").doesNotContain("fig is-none");
    }

    @Test
    void whereTheRegisterIsKeptNothingIsZero() {
        kept.keptSince(
                year.township.clerk(), new KeptSince(year.township.area(), "sessions", LocalDate.of(2025, 1, 1)));
        assertThat(figure("presidium").words()).isEqualTo("0次");
        assertThat(figure("suggestions").words()).isEqualTo("未记录");
    }

    @Test
    void aCountysSummaryIsRefusedUntilItHasItsOwnForm() {
        var county = year.township.county();
        assertThat(get("/reports/annual?area=" + county.area().code(), county))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("县级的总结还没有自己的格式")
                .doesNotContain("第七次会议");
        assertThat(get("/reports/annual.docx?area=" + county.area().code(), county))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/reports/annual?year=",
                "/reports/annual/export?open=congress&year=",
                "/reports/annual.docx?year=",
                "/reports?year=",
                "/duties?year=",
                "/duties/export?year=",
                "/plans/topics?year=",
                "/publicity/journals?year=",
                "/publicity/website?year=",
                "/activities/plan?year=",
                "/activities/lists?year=",
                "/calendar?year="
            })
    void aYearThatIsNoneIsNeverAnotherYear(String path) {
        for (var none : List.of("99999", "-1", "0", "1066", "2147483647", "9999999999", "今年")) {
            assertThat(get(path + none, year.township.clerk()).getResponse().getStatus())
                    .as(path + none)
                    .isIn(HttpStatus.NOT_FOUND.value(), HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        assertThat(get(path.replace("year=", "area="), year.township.clerk())
                        .getResponse()
                        .getStatus())
                .as(path)
                .isNotEqualTo(500);
    }

    @Test
    void neighboursAreNotCounted() {
        handOvers();
        var neighbour = new FenghuoYear(house, jdbc, suggestions);
        neighbour.deputy();
        var report = reports.annual(neighbour.township.clerk(), neighbour.township.area(), Period.year(2025));
        assertThat(report.figures()).noneMatch(Counted::isRecorded);
        assertThat(browser.get()
                        .uri("/reports/annual?area=" + year.township.area().code())
                        .with(as(neighbour.township.clerk())))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void anyPeriodCanBeAskedFor() {
        handOvers();
        var quarter = new Period(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 9, 30));
        var report = reports.annual(year.township.clerk(), year.township.area(), quarter);
        assertThat(report.title()).contains("2025年7月1日至2025年9月30日");
        assertThat(report.figure("nothing-sessions").orElseThrow().words()).isEqualTo("未记录");
        var other = report(2024);
        assertThat(other.figures()).noneMatch(Counted::isRecorded);
    }

    @Test
    void whatIsPlannedForTheYearThatFollowsIsToldOnce() {
        jdbc.sql("""
                        insert into activities.activity (id, version, area, kind, title, starts_on, ends_on, status, token,
                            recorded_at, recorded_by)
                        values (?, 0, ?, 'INSPECTION', '视察渡口', '2025-03-05', '2025-03-05', 'PLANNED', ?, now(), ?)
                        """)
                .params(
                        UUID.randomUUID(),
                        year.township.area().code(),
                        UUID.randomUUID().toString(),
                        UUID.randomUUID())
                .update();
        assertThat(report(2024).figure("planned").orElseThrow().words()).isEqualTo("1项");
    }

    @Test
    void everyFigureOpensItsEvidence() throws IOException {
        handOvers();
        var page = page("overdue");
        Files.writeString(Path.of("target/report.html"), page);
        assertThat(page)
                .contains("到期未答复的代表建议：4件", "怎么数的", "2025年7月25日", "/suggestions/")
                .contains("应到代表");
        assertThat(page("attendance-14-7")).contains("53÷54＝98.1%", "/sessions/");
        report(2025)
                .figures()
                .filter(Counted::isRecorded)
                .forEach(counted -> assertThat(page(counted.figure().id())).contains("id=\"proof\"", counted.how()));
    }

    @Test
    void theRowsBehindAFigureLeaveAsASheet() throws IOException {
        handOvers();
        assertThat(page("overdue")).contains("/reports/annual/export?");
        var path = "/reports/annual/export?year=2025&open=overdue&area="
                + year.township.area().code();
        assertThat(SheetText.of(get(path, year.township.clerk()))).contains("关于硬化通组公路的建议", "乡村建设办公室", "2025-07-25");
        assertThat(get(path, house.township().clerk())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/reports/annual/export?open=nonsense", year.township.clerk()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void everyYearOfWhichAnythingIsKnownIsOffered() {
        year.session(LocalDate.of(2014, 3, 12), "CONGRESS", 3, 54, 50, true);
        assertThat(get("/reports", year.township.clerk()))
                .bodyText()
                .contains("<option value=\"2014\">", "<option value=\"2025\">", "<option value=\"2018\">")
                .doesNotContain("<option value=\"2013\">");
        assertThat(get("/reports", house.township().clerk())).bodyText().doesNotContain("<option value=\"2014\">");
    }

    @Test
    void daysTheWrongWayRoundAreSaidAtTheFormThatKeepsThem() {
        assertThat(get("/reports/annual?from=2025-06-30&until=2025-01-01", year.township.clerk()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("起止日期颠倒了", "name=\"from\" value=\"2025-06-30\"", "name=\"until\" value=\"2025-01-01\"");
    }

    @Test
    void thePaperHoldsEveryFigure() throws IOException {
        handOvers();
        var report = report(2025);
        var out = new ByteArrayOutputStream();
        new ReportPaper(Writing.of(report, List.of()), report.on(), true).write(out);
        Files.write(Path.of("target/report.docx"), out.toByteArray());
        try (var document = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
                var extractor = new XWPFWordExtractor(document)) {
            var printed = extractor.getText();
            report.sections()
                    .forEach(section -> section.paragraphs()
                            .forEach(paragraph -> assertThat(printed)
                                    .contains(paragraph.runs().stream()
                                            .map(Run::text)
                                            .collect(Collectors.joining()))));
        }
        assertThat(browser.get().uri("/reports/annual.docx?year=2025").with(as(year.township.clerk())))
                .hasStatusOk()
                .hasHeader("Content-Type", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    }

    private MvcTestResult get(String path, Actor actor) {
        return browser.get().uri(path).with(as(actor)).exchange();
    }

    private List<ReferralId> handOvers() {
        return List.of("硬化通组公路", "加装渡口护栏", "恢复夜间急诊", "规范摊位").stream()
                .map(title -> year.suggestion("关于" + title + "的建议", FenghuoYear.SESSION, FenghuoYear.HAND_OVER))
                .toList();
    }

    private void answer(ReferralId referral, LocalDate on) {
        handling.reply(
                year.township.unit(year.township.roads()),
                referral,
                new Reply(on, ResultClass.A, null, "已经办好。", null, null, 1));
    }

    private Report report(int which) {
        return reports.annual(year.township.clerk(), year.township.area(), Period.year(which));
    }

    private Counted figure(String id) {
        return report(2025).figure(id).orElseThrow();
    }

    private String text() {
        return report(2025).sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .flatMap(paragraph -> paragraph.runs().stream())
                .map(Run::text)
                .collect(Collectors.joining());
    }

    private String page(String open) {
        var answer = browser.get()
                .uri("/reports/annual?year=2025&open=" + open)
                .with(as(year.township.clerk()))
                .exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
