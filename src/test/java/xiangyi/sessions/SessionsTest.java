package xiangyi.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static xiangyi.House.as;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
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
import xiangyi.areas.Areas;
import xiangyi.areas.SettingRequest;
import xiangyi.shared.Actor;
import xiangyi.shared.PersonId;

/** A session from its plan to its record, with 54 deputies in office. */
@HouseTest
class SessionsTest {

    private static final String SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤";

    @Autowired
    House house;

    @Autowired
    MockMvcTester browser;

    @Autowired
    SessionQueries queries;

    @Autowired
    SessionSearch search;

    @Autowired
    Areas areas;

    @Autowired
    JdbcClient jdbc;

    Township township;
    List<PersonId> deputies;
    final SessionId id = SessionId.next();

    @BeforeEach
    void fiftyFourDeputies() {
        township = house.township();
        deputies = house.deputies(
                township,
                IntStream.range(0, 54)
                        .mapToObj(i -> SURNAMES.substring(i, i + 1) + "文明")
                        .toArray(String[]::new));
    }

    @Test
    void isRecordedAsItWas() {
        assertThat(record(township.clerk(), Map.of("present", "53"))).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(page()).contains("烽火乡第十四届人民代表大会第七次会议", "98.1%", "36人", "人到会，够开会");
        assertThat(card().base()).isEqualTo(54);
        assertThat(queries.named(
                                township.clerk().scope(SessionRight.READ),
                                township.area(),
                                SessionKind.CONGRESS,
                                "第七次会议")
                        .id())
                .isEqualTo(id);
    }

    @Test
    void tooFewForAQuorumIsMarkedNotRefused() {
        assertThat(record(township.clerk(), Map.of("present", "35"))).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(page()).contains("不足法定人数", "《地方组织法》第十四条", "人到会，不够开会");
    }

    @Test
    void thirtySixOfFiftyFourAreEnough() {
        record(township.clerk(), Map.of("present", "36"));

        assertThat(page()).doesNotContain("不足法定人数").contains("人到会，够开会");
    }

    @Test
    void aPlanOutsideTheTermIsRefusedAndKeepsWhatWasTyped() {
        assertThat(record(township.clerk(), Map.of("opensOn", "2019-04-21", "held", "true", "place", "三楼会议室")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("没有届次", "value=\"三楼会议室\"");
    }

    @Test
    void saysAllThatIsWrongAtOnce() {
        assertThat(record(
                        township.clerk(),
                        Map.of(
                                "opensOn",
                                "2026-01-20",
                                "closesOn",
                                "2026-01-19",
                                "held",
                                "true",
                                "present",
                                "60",
                                "expected",
                                "54")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("闭会日期早于开会日期", "还没有到", "比应到54人还多");
    }

    @Test
    void theSameOrdinalTwiceIsRefused() {
        record(township.clerk(), Map.of());
        assertThat(record(township.clerk(), Map.of("id", SessionId.next().text())))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("已经登记过了");
    }

    @Test
    void sentTwiceIsWrittenOnce() {
        record(township.clerk(), Map.of());
        assertThat(record(township.clerk(), Map.of())).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(queries.total(township.clerk().scope(SessionRight.READ), new SessionFilter(null, null, null)))
                .isEqualTo(1);
    }

    @Test
    void whoEditsAfterSomebodyElseIsToldAndLosesNothing() {
        plan();
        var drawn = card().version();
        var first = change(drawn, "一楼会议室");
        var second = change(drawn, "三楼会议室");

        assertThat(first).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(second).hasStatus(HttpStatus.CONFLICT).bodyText().contains("value=\"三楼会议室\"", "刚才有人改动");
        assertThat(card().place()).isEqualTo("一楼会议室");
    }

    @Test
    void aCorrectionKeepsTheOldValue() {
        record(township.clerk(), Map.of("present", "53"));
        var form = form(Map.of("present", "52", "reason", "签到册上是52人", "version", String.valueOf(card().version())));

        assertThat(post(township.clerk(), "/sessions/" + id.text() + "/correction", form))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page()).contains("签到册上是52人", "<del>53</del>");
    }

    @Test
    void theAgendaIsCheckedAndEachReportIsAFact() {
        record(township.clerk(), Map.of("minutes", "365", "noticedOn", "2025-04-11", "papersOn", "2025-04-20"));
        var agenda = new HashMap<String, String>();
        agenda.put("version", String.valueOf(card().version()));
        item(agenda, 0, "REPORT", "听取乡人民政府工作报告", "09:15", "40");
        item(agenda, 1, "REPORT", "听取乡财政工作报告", "08:50", "25");
        item(agenda, 2, "DELIBERATION", "分组审议", "10:55", "60");
        item(agenda, 3, "OTHER", "", "", "");
        agenda.put("teams[0].name", "材料组");
        agenda.put("teams[0].duty", "起草报告");

        assertThat(post(township.clerk(), "/sessions/" + id.text() + "/agenda", agenda))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(queries.agenda(township.clerk().scope(SessionRight.READ), id))
                .extracting(AgendaItem::title)
                .containsExactly("听取乡财政工作报告", "听取乡人民政府工作报告", "分组审议");
        assertThat(page()).contains("日程里没有主席团会议", "09:15–09:55", "材料组", "6小时5分", "提前10日");
        assertThat(facts("sessions.report")).isEqualTo(2);
        assertThat(facts("sessions.team")).isEqualTo(1);
    }

    @Test
    void whoCameIsWrittenDownPersonByPerson() {
        record(township.clerk(), Map.of());
        assertThat(attend(card().version(), 53, null)).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(page()).contains("98.1%", "到会53人", "请假1人", "住院");
        assertThat(jdbc.sql("select count(*) from facts.sessions_people where area = ? and role = 'present'")
                        .param(township.area().code())
                        .query(Integer.class)
                        .single())
                .isEqualTo(53);
        assertThat(attend(card().version(), 52, null))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("请写明为什么改");
        assertThat(attend(card().version(), 52, "核对签到册")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page()).contains("核对签到册", "<del>" + SURNAMES.charAt(52) + "文明 出席</del>");
    }

    @Test
    void onlyLeaveIsKnownBeforehand() {
        plan();
        assertThat(attend(card().version(), 53, null))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("会议还没有开");
    }

    @Test
    void aResolutionPassesWithMoreThanHalfOfAllDeputies() {
        record(township.clerk(), Map.of("present", "36"));
        vote("关于批准财政预算的决议", "28", "8");
        vote("关于道路的决议", "27", "9");

        assertThat(page()).contains("通过1件，没有通过1件", "未通过").doesNotContain("不合规<b>1</b>");
        assertThat(facts("sessions.resolution")).isEqualTo(1);
    }

    @Test
    void aPlanIsNoFactOfHavingMet() {
        plan();
        assertThat(facts("sessions.planned")).isEqualTo(1);
        assertThat(facts("sessions.congress")).isZero();
    }

    @Test
    void thePresidiumMeetsEveryThreeMonths() {
        record(
                township.clerk(),
                Map.of("kind", "PRESIDIUM", "id", SessionId.next().text(), "ordinal", "1", "opensOn", "2025-03-01"));
        record(township.clerk(), Map.of("kind", "PRESIDIUM", "ordinal", "2", "opensOn", "2025-06-02"));

        assertThat(page()).contains("上一次是2025年3月1日，最晚应在2025年6月1日再开");
    }

    @Test
    void isFoundByItsNameItsAgendaItsPeopleAndTheirInitials() {
        record(township.clerk(), Map.of("place", "三楼会议室"));
        var agenda = new HashMap<String, String>();
        agenda.put("version", String.valueOf(card().version()));
        item(agenda, 0, "REPORT", "听取乡财政工作报告", "08:50", "25");
        agenda.put("items[0].presenter", "龙小燕");
        post(township.clerk(), "/sessions/" + id.text() + "/agenda", agenda);
        vote("关于道路的决议", "40", "0");

        for (var typed : List.of("第七次会议", "14-7", "财政工作", "lxy", "道路", "三楼")) {
            assertThat(search.find(township.clerk(), typed, 5)).as(typed).hasSize(1);
        }
        assertThat(search.find(township.clerk(), "灌溉", 5)).isEmpty();
        assertThat(search.find(house.township().clerk(), "道路", 5)).isEmpty();
        assertThat(browser.get().uri("/search?q=lxy").with(as(township.clerk())))
                .bodyText()
                .contains("/sessions/" + id.text());
    }

    @Test
    void localNumbersHoldFromTheirDayOn() {
        set("sessions.minutes", "300");
        set("sessions.notice", "15D");
        set("sessions.papers", "3D");
        var asUsual = Map.of("minutes", "310", "noticedOn", "2025-04-11", "papersOn", "2025-04-19");
        record(township.clerk(), asUsual);
        assertThat(page()).contains("一天按6小时0分算", "提前10日", "4月19日送到").doesNotContain("只提前了10日");

        house.today(LocalDate.of(2026, 1, 20));
        var later = SessionId.next();
        record(
                township.clerk(),
                Map.of(
                        "id", later.text(),
                        "ordinal", "8",
                        "opensOn", "2026-01-16",
                        "minutes", "310",
                        "noticedOn", "2026-01-06",
                        "papersOn", "2026-01-14"));
        assertThat(page(later))
                .contains("只提前了10日，最晚应在1月1日", "1月14日才送到，最晚应在1月13日", "乡人大主席团决定")
                .doesNotContain("不到一天");
    }

    @Test
    void thePresidiumWaitsAsLongAsIsSet() {
        set("sessions.presidium-gap", "2M");
        house.today(LocalDate.of(2026, 3, 20));
        presidium(1, "2026-01-01", Map.of());
        var second = presidium(2, "2026-03-02", Map.of());

        assertThat(page(second)).contains("最晚应在2026年3月1日再开");
    }

    @Test
    void aPresidiumMeetsWithMoreThanHalfOfItsMembers() {
        members(8);
        assertThat(page(presidium(1, "2025-03-01", Map.of("present", "4")))).contains("主席团成员8人，至少要到5人，到会4人");
        assertThat(page(presidium(2, "2025-04-01", Map.of("present", "5"))))
                .contains("主席团成员8人，到会5人")
                .doesNotContain("会议决定的事项无效");
    }

    @Test
    void aPresidiumThatNeedsTwoThirdsIsMeasuredByThem() {
        members(8);
        set("sessions.presidium-quorum", "2/3");
        house.today(LocalDate.of(2026, 1, 20));

        assertThat(page(presidium(1, "2026-01-10", Map.of("present", "5")))).contains("至少要到6人");
    }

    @Test
    void todayAPresidiumOfTooFewIsRefused() {
        members(8);
        var few = new HashMap<>(Map.of("kind", "PRESIDIUM", "ordinal", "1", "opensOn", "2025-11-24"));
        few.putAll(Map.of("expected", "3", "present", "2"));

        assertThat(record(township.clerk(), few))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("至少要到5人");
        few.putAll(Map.of("expected", "8", "present", "5"));
        assertThat(record(township.clerk(), few)).hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void theAgendaAndTheRecordedLengthStandSideBySide() {
        record(township.clerk(), Map.of("minutes", "365"));
        var agenda = new HashMap<String, String>();
        agenda.put("version", String.valueOf(card().version()));
        item(agenda, 0, "REPORT", "听取乡人民政府工作报告", "09:00", "200");
        item(agenda, 1, "DELIBERATION", "分组审议", "14:00", "100");
        post(township.clerk(), "/sessions/" + id.text() + "/agenda", agenda);
        assertThat(page()).contains("5小时0分", "6小时5分", "与日程合计不一致").doesNotContain("不到一天");

        agenda.put("version", String.valueOf(card().version()));
        item(agenda, 1, "DELIBERATION", "分组审议", "14:00", "165");
        post(township.clerk(), "/sessions/" + id.text() + "/agenda", agenda);
        assertThat(page()).contains("都是365分钟").doesNotContain("与日程合计不一致");
    }

    @Test
    void isVoidedUnlessSomethingStandsOnIt() {
        record(township.clerk(), Map.of());
        attend(card().version(), 53, null);
        var form = new HashMap<>(Map.of("reason", "录重了", "version", String.valueOf(card().version())));
        assertThat(post(township.clerk(), "/sessions/" + id.text() + "/void", form))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("出席54人");

        var other = SessionId.next();
        record(township.clerk(), Map.of("id", other.text(), "ordinal", "8"));
        form.put("version", "1");
        assertThat(post(township.clerk(), "/sessions/" + other.text() + "/void", form))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(browser.get().uri("/sessions/" + other.text()).with(as(township.clerk())))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void leavesAsFiles() {
        record(township.clerk(), Map.of("motionsUntil", "2025-04-21T11:00"));
        attend(card().version(), 53, null);
        for (var file : List.of("/sign-in.docx", "/notice.docx", "/attendance/export")) {
            assertThat(browser.get().uri("/sessions/" + id.text() + file).with(as(township.clerk())))
                    .hasStatusOk();
        }
        assertThat(browser.get().uri("/sessions/export?kind=CONGRESS").with(as(township.clerk())))
                .hasStatusOk();
    }

    @Test
    void everyPageIsDrawn() {
        record(township.clerk(), Map.of());
        for (var page :
                List.of("", "/agenda", "/attendance?others=PRESENT", "/correction", "/void", "/resolutions/new")) {
            assertThat(browser.get().uri("/sessions/" + id.text() + page).with(as(township.clerk())))
                    .hasStatusOk();
        }
        for (var page : List.of(
                "/sessions", "/sessions?kind=PRESIDIUM", "/sessions?year=2025", "/sessions/new?kind=PRESIDIUM")) {
            assertThat(browser.get().uri(page).with(as(township.clerk()))).hasStatusOk();
            assertThat(browser.get().uri(page).with(as(township.county()))).hasStatusOk();
        }
    }

    @Test
    void isOutOfSightForTheNeighboursAndForUnits() {
        record(township.clerk(), Map.of());
        assertThat(browser.get()
                        .uri("/sessions/" + id.text())
                        .with(as(house.township().clerk())))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(browser.get().uri("/sessions").with(as(township.unit(township.roads()))))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(record(
                        township.deputy(deputies.get(0)),
                        Map.of("id", SessionId.next().text())))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    private void plan() {
        assertThat(record(township.clerk(), Map.of("opensOn", "2025-12-20", "held", "false")))
                .hasStatus(HttpStatus.SEE_OTHER);
    }

    private SessionCard card() {
        return queries.card(township.clerk().scope(SessionRight.READ), id);
    }

    private String page() {
        return page(id);
    }

    private String page(SessionId session) {
        return new String(
                browser.get()
                        .uri("/sessions/" + session.text())
                        .with(as(township.clerk()))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                java.nio.charset.StandardCharsets.UTF_8);
    }

    private void set(String name, String value) {
        areas.set(
                township.county(),
                new SettingRequest(township.area(), name, value, LocalDate.of(2026, 1, 1), "乡人大主席团决定"));
    }

    private void members(int number) {
        deputies.subList(0, number)
                .forEach(person -> jdbc.sql("""
                                insert into roster.post (id, version, area, person, kind, title, from_on, recorded_at)
                                values (?, 1, ?, ?, 'PRESIDIUM', '主席团成员', date '2021-08-10', timestamp '2021-08-10')
                                """)
                        .params(UUID.randomUUID(), township.area().code(), person.value())
                        .update());
    }

    private SessionId presidium(int ordinal, String opensOn, Map<String, String> more) {
        var session = SessionId.next();
        var form = new HashMap<>(Map.of("kind", "PRESIDIUM", "ordinal", String.valueOf(ordinal), "opensOn", opensOn));
        form.put("id", session.text());
        form.putAll(more);
        assertThat(record(township.clerk(), form)).hasStatus(HttpStatus.SEE_OTHER);
        return session;
    }

    private int facts(String kind) {
        return jdbc.sql("select count(*) from facts.sessions where area = ? and kind = ?")
                .params(township.area().code(), kind)
                .query(Integer.class)
                .single();
    }

    private MvcTestResult change(int version, String place) {
        return post(
                township.clerk(),
                "/sessions/" + id.text() + "/change",
                form(Map.of(
                        "opensOn", "2025-12-20", "held", "false", "place", place, "version", String.valueOf(version))));
    }

    private MvcTestResult attend(int version, int present, String why) {
        var form = new HashMap<String, String>();
        form.put("version", String.valueOf(version));
        for (var i = 0; i < deputies.size(); i++) {
            form.put("lines[" + i + "].person", deputies.get(i).text());
            form.put("lines[" + i + "].status", i < present ? "PRESENT" : "LEAVE");
            form.put("lines[" + i + "].reason", i < present ? "" : "住院");
        }
        if (why != null) {
            form.put("why", why);
        }
        return post(township.clerk(), "/sessions/" + id.text() + "/attendance", form);
    }

    private void vote(String title, String inFavour, String against) {
        var form = Map.of(
                "id",
                ResolutionId.next().text(),
                "version",
                "0",
                "title",
                title,
                "passedOn",
                "2025-04-21",
                "major",
                "true",
                "inFavour",
                inFavour,
                "against",
                against,
                "abstained",
                "0");
        assertThat(post(township.clerk(), "/sessions/" + id.text() + "/resolutions/new", form))
                .hasStatus(HttpStatus.SEE_OTHER);
    }

    private static void item(Map<String, String> form, int i, String kind, String title, String at, String minutes) {
        form.put("items[" + i + "].kind", kind);
        form.put("items[" + i + "].title", title);
        form.put("items[" + i + "].startsAt", at);
        form.put("items[" + i + "].minutes", minutes);
        form.put("items[" + i + "].presenter", "");
    }

    private MvcTestResult record(Actor actor, Map<String, String> change) {
        return post(actor, "/sessions/new", form(change));
    }

    private Map<String, String> form(Map<String, String> change) {
        var form = new HashMap<>(Map.of(
                "id", id.text(),
                "area", township.area().code(),
                "kind", "CONGRESS",
                "ordinal", "7",
                "opensOn", "2025-04-21",
                "held", "true",
                "version", "0",
                "minutes", "",
                "expected", ""));
        form.putAll(change);
        return form;
    }

    private MvcTestResult post(Actor actor, String path, Map<String, String> form) {
        var request = browser.post().uri(path).with(as(actor));
        form.forEach(request::param);
        return request.exchange();
    }
}
