package xiangyi.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static xiangyi.House.as;

import java.nio.charset.StandardCharsets;
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
import xiangyi.Cases;
import xiangyi.House;
import xiangyi.House.Township;
import xiangyi.HouseTest;
import xiangyi.TestClock;
import xiangyi.roster.EndReason;
import xiangyi.roster.MandateEndRequest;
import xiangyi.roster.MandateId;
import xiangyi.roster.Mandates;
import xiangyi.roster.PostId;
import xiangyi.roster.PostKind;
import xiangyi.roster.PostRequest;
import xiangyi.roster.Posts;
import xiangyi.shared.PersonId;

/** What a meeting and its votes count as: by the roster of the day, whatever the paper says; 54 deputies are in office. */
@HouseTest
class WhatCountsTest {

    private static final String DAY = "2025-04-21";

    @Autowired
    House house;

    @Autowired
    MockMvcTester browser;

    @Autowired
    SessionQueries queries;

    @Autowired
    Mandates mandates;

    @Autowired
    Posts posts;

    @Autowired
    JdbcClient jdbc;

    Township township;
    List<PersonId> deputies;
    final SessionId id = SessionId.next();

    @BeforeEach
    void fiftyFourDeputies() {
        township = house.township();
        deputies = seats(54);
    }

    @Test
    void aTypedNumberIsNeverTheBase() {
        record(Map.of("expected", "30", "present", "25"));
        vote("关于批准财政预算的决议", DAY, 16, 0);

        assertThat(page())
                .contains("纸上写应到30人，名册上这一天在任的是54人", "全体代表54人，三分之二是36人，到会25人", "is-late", "无效")
                .doesNotContain("人到会，够开会");
        assertThat(facts("sessions.resolution")).isZero();
        assertThat(facts("sessions.congress")).isZero();
        assertThat(facts("sessions.inquorate")).isEqualTo(1);
        assertThat(html("/sessions?kind=CONGRESS")).contains("25 / 54", "开过，人数不够，无效");
    }

    @Test
    void correctingThePaperHealsNothing() {
        record(Map.of("expected", "54", "present", "31"));
        vote("关于批准财政预算的决议", DAY, 30, 0);
        var form = form(Map.of(
                "expected", "45", "present", "31", "reason", "印错了", "version", String.valueOf(card().version())));
        assertThat(post("/sessions/" + id.text() + "/correction", form)).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(card().expected()).isEqualTo(45);
        assertThat(card().base()).isEqualTo(54);
        assertThat(page()).contains("不足法定人数", "<del>54</del>");
        assertThat(facts("sessions.resolution")).isZero();
    }

    @Test
    void moreThanTheRosterHasIsAskedAbout() {
        record(Map.of("expected", "67", "present", "60"));
        assertThat(page()).contains("纸上写应到67人，名册上这一天在任的是54人");

        var other = SessionId.next();
        record(Map.of("id", other.text(), "ordinal", "8", "present", "60"));
        assertThat(html("/sessions/" + other.text())).contains("到会60人，比名册上这一天在任的54人还多");
    }

    @Test
    void moreVotesThanPeopleAreVoid() {
        record(Map.of("present", "36"));
        vote("关于道路的决议", DAY, 37, 0);
        vote("关于饮水的决议", DAY, 36, 0);

        assertThat(page()).contains("关于道路的决议：票数合计37，到会只有36人，票比人多，表决无效", "无效");
        assertThat(outcomes()).containsExactlyInAnyOrder(Outcome.VOID, Outcome.PASSED);
        assertThat(facts("sessions.resolution")).isEqualTo(1);
    }

    @Test
    void todayMoreVotesThanPeopleAreRefused() {
        house.today(LocalDate.of(2025, 4, 21));
        record(Map.of("present", "40"));
        assertThat(voted("关于道路的决议", DAY, 30, 11))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("到会只有40人");
        assertThat(queries.resolutions(township.clerk().scope(SessionRight.READ), id))
                .isEmpty();
        assertThat(voted("关于道路的决议", DAY, 30, 10)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(voted("关于饮水的决议", DAY, 20, 20)).hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void aVoteWithoutAttendanceSaysSoAndIsNotVoid() {
        record(Map.of());
        vote("关于道路的决议", DAY, 30, 0);

        assertThat(page()).contains("有表决，没有出席记录", "没有出席记录</span>", "没有登记54人");
        assertThat(page()).doesNotContain("没有到54人");
        assertThat(outcomes()).containsExactly(Outcome.PASSED);
        assertThat(facts("sessions.resolution")).isEqualTo(1);
    }

    @Test
    void aLostVoteBreaksNoRule() {
        record(Map.of("present", "50"));
        vote("关于道路的决议", DAY, 27, 23);

        assertThat(outcomes()).containsExactly(Outcome.FAILED);
        assertThat(page()).contains("未通过", "不合规<b>0</b>项");
        assertThat(facts("sessions.resolution")).isZero();
    }

    @Test
    void leaveAloneIsNoListOfWhoCame() {
        record(Map.of());
        attend(id, deputies.subList(0, 1), "LEAVE");

        assertThat(card().attended()).isNull();
        assertThat(page()).contains("到会人数未记录", "请假1人", "没有登记53人").doesNotContain("不足法定人数");
    }

    @Test
    void aListThatIsNotCompleteProvesNothingUntilEnoughAreMissing() {
        record(Map.of());
        attend(id, deputies.subList(0, 25), "PRESENT");
        vote("关于道路的决议", DAY, 28, 0);
        assertThat(page()).contains("名单上登记了25人，还有29人没有登记").doesNotContain("不足法定人数");
        assertThat(outcomes()).containsExactly(Outcome.PASSED);

        attend(id, deputies.subList(25, 44), "ABSENT");
        assertThat(page()).contains("不足法定人数");
        assertThat(outcomes()).containsExactly(Outcome.VOID);
        assertThat(facts("sessions.resolution")).isZero();
    }

    @Test
    void withoutARosterNothingIsJudged() {
        township = house.township();
        record(Map.of("expected", "54", "present", "25"));
        vote("关于道路的决议", DAY, 20, 0);

        assertThat(page())
                .contains("名册里没有这一天在任的代表", "纸上写的应到是54人", "名册未记录，算不出")
                .doesNotContain("不足法定人数", "不够开会", "人到会，够开会");
        assertThat(outcomes()).containsExactly(Outcome.UNMEASURED);
        assertThat(facts("sessions.congress")).isEqualTo(1);
    }

    @Test
    void theRosterIsFollowedWhenItIsPutRight() {
        record(Map.of("present", "35"));
        vote("关于道路的决议", DAY, 27, 0);
        assertThat(outcomes()).containsExactly(Outcome.VOID);

        for (var person : deputies.subList(0, 2)) {
            mandates.end(
                    township.clerk(),
                    mandate(person),
                    new MandateEndRequest(0, LocalDate.of(2025, 1, 10), EndReason.MOVED, null, null, null));
        }
        assertThat(card().base()).isEqualTo(52);
        assertThat(outcomes()).containsExactly(Outcome.PASSED);
        assertThat(facts("sessions.resolution")).isEqualTo(1);
    }

    @Test
    void aPresidiumIsMeasuredByItsMembersAndListsThem() {
        var meeting = SessionId.next();
        record(presidium(meeting, 1, "2025-03-01", Map.of("expected", "2", "present", "2")));
        assertThat(html("/sessions/" + meeting.text()))
                .contains("名册里没有这一天的主席团成员")
                .doesNotContain("会议决定的事项无效");
        members(7);
        post("/sessions/" + meeting.text() + "/resolutions/new", ballot("关于视察的决定", "2025-03-01", 2, 0));

        assertThat(html("/sessions/" + meeting.text())).contains("主席团成员7人，至少要到4人，到会2人", "纸上写应到2人", "无效");
        assertThat(facts("sessions.presidium")).isZero();
        var list = html("/sessions/" + meeting.text() + "/attendance");
        assertThat(list.split("lines\\[\\d+]\\.person", -1)).hasSize(8);
        var stranger = attend(meeting, deputies.subList(20, 21), "PRESENT");
        assertThat(stranger)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("不是主席团成员");
        assertThat(attend(meeting, deputies.subList(0, 1), "PRESENT")).hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void onlyWhatWasHeldIsTheLastMeeting() {
        house.today(LocalDate.of(2025, 3, 1));
        members(7);
        record(presidium(SessionId.next(), 1, "2025-01-10", Map.of("present", "7")));
        record(presidium(SessionId.next(), 2, "2025-02-10", Map.of("present", "2")));
        record(presidium(SessionId.next(), 3, "2025-04-05", Map.of("held", "false")));
        house.today(TestClock.MONDAY);
        var meeting = SessionId.next();
        record(presidium(meeting, 4, "2025-05-20", Map.of("present", "7")));
        assertThat(html("/sessions/" + meeting.text())).contains("上一次是2025年1月10日，最晚应在2025年4月10日再开");

        record(Map.of("present", "50"));
        assertThat(html("/sessions/" + meeting.text()))
                .contains("上一次是2025年4月21日")
                .doesNotContain("最晚应在2025年4月10日");
    }

    /** What pages say of a vote and what reports count are two readings of one rule. */
    @Test
    void pagesAndFactsAgree() {
        Cases.check(40, this::pagesAndFactsAgree);
    }

    private void pagesAndFactsAgree(Cases cases) {
        township = house.township();
        var people = seats(cases.number(0, 9));
        var meeting = SessionId.next();
        record(Map.of(
                "id", meeting.text(), "present", cases.number(0, 2) == 0 ? String.valueOf(cases.number(0, 9)) : ""));
        for (var person : people) {
            var status = cases.one("PRESENT", "PRESENT", "ABSENT", "LEAVE", "");
            if (!status.isEmpty()) {
                attend(meeting, List.of(person), status);
            }
        }
        post("/sessions/" + meeting.text() + "/resolutions/new", ballot("关于道路的决议", DAY, cases.number(0, 9), 1));
        var scope = township.clerk().scope(SessionRight.READ);
        var card = queries.card(scope, meeting);
        var vote = queries.resolutions(scope, meeting).get(0);
        var counts = List.of(Outcome.PASSED, Outcome.UNMEASURED).contains(card.outcome(vote));
        assertThat(facts("sessions.resolution")).as("%s %s", card, vote).isEqualTo(counts ? 1 : 0);
        assertThat(facts("sessions.congress")).as("%s", card).isEqualTo(card.isInquorate() ? 0 : 1);
    }

    private List<PersonId> seats(int number) {
        return house.deputies(
                township,
                IntStream.range(0, number)
                        .mapToObj(i -> String.valueOf((char) ('一' + 3 * i)) + "文明")
                        .toArray(String[]::new));
    }

    private void members(int number) {
        for (var person : deputies.subList(0, number)) {
            var name = jdbc.sql("select name from roster.person where id = ?")
                    .param(person.value())
                    .query(String.class)
                    .single();
            posts.hold(
                    township.clerk(),
                    new PostRequest(
                            PostId.next(),
                            township.area(),
                            name,
                            PostKind.PRESIDIUM,
                            "主席团成员",
                            LocalDate.of(2021, 8, 10),
                            null,
                            null));
        }
    }

    private MandateId mandate(PersonId person) {
        return new MandateId(jdbc.sql("select id from roster.mandate where person = ?")
                .param(person.value())
                .query(UUID.class)
                .single());
    }

    private SessionCard card() {
        return queries.card(township.clerk().scope(SessionRight.READ), id);
    }

    private List<Outcome> outcomes() {
        return queries.resolutions(township.clerk().scope(SessionRight.READ), id).stream()
                .map(card()::outcome)
                .toList();
    }

    private int facts(String kind) {
        return jdbc.sql("select count(*) from facts.sessions where area = ? and kind = ?")
                .params(township.area().code(), kind)
                .query(Integer.class)
                .single();
    }

    private String page() {
        return html("/sessions/" + id.text());
    }

    private String html(String path) {
        return new String(
                browser.get()
                        .uri(path)
                        .with(as(township.clerk()))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }

    private void vote(String title, String day, int inFavour, int against) {
        assertThat(voted(title, day, inFavour, against)).hasStatus(HttpStatus.SEE_OTHER);
    }

    private MvcTestResult voted(String title, String day, int inFavour, int against) {
        return post("/sessions/" + id.text() + "/resolutions/new", ballot(title, day, inFavour, against));
    }

    private static Map<String, String> ballot(String title, String day, int inFavour, int against) {
        return Map.of(
                "id",
                ResolutionId.next().text(),
                "version",
                "0",
                "title",
                title,
                "passedOn",
                day,
                "major",
                "false",
                "inFavour",
                String.valueOf(inFavour),
                "against",
                String.valueOf(against),
                "abstained",
                "0");
    }

    private MvcTestResult attend(SessionId session, List<PersonId> people, String status) {
        var form = new HashMap<String, String>();
        form.put(
                "version",
                String.valueOf(queries.card(township.clerk().scope(SessionRight.READ), session)
                        .version()));
        for (var i = 0; i < people.size(); i++) {
            form.put("lines[" + i + "].person", people.get(i).text());
            form.put("lines[" + i + "].status", status);
        }
        return post("/sessions/" + session.text() + "/attendance", form);
    }

    private static Map<String, String> presidium(SessionId meeting, int ordinal, String day, Map<String, String> more) {
        var form = new HashMap<>(
                Map.of("id", meeting.text(), "kind", "PRESIDIUM", "ordinal", String.valueOf(ordinal), "opensOn", day));
        form.putAll(more);
        return form;
    }

    private void record(Map<String, String> change) {
        assertThat(post("/sessions/new", form(change))).hasStatus(HttpStatus.SEE_OTHER);
    }

    private Map<String, String> form(Map<String, String> change) {
        var form = new HashMap<>(Map.of(
                "id", id.text(),
                "area", township.area().code(),
                "kind", "CONGRESS",
                "ordinal", "7",
                "opensOn", DAY,
                "held", "true",
                "version", "0",
                "minutes", "",
                "expected", ""));
        form.putAll(change);
        return form;
    }

    private MvcTestResult post(String path, Map<String, String> form) {
        var request = browser.post().uri(path).with(as(township.clerk()));
        form.forEach(request::param);
        return request.exchange();
    }
}
