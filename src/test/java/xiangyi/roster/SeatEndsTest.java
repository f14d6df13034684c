package xiangyi.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static xiangyi.House.as;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import xiangyi.sessions.AttendanceStatus;
import xiangyi.sessions.Attendances;
import xiangyi.sessions.SessionAttendanceRequest;
import xiangyi.sessions.SessionId;
import xiangyi.sessions.SessionKind;
import xiangyi.sessions.SessionRequest;
import xiangyi.sessions.Sessions;
import xiangyi.shared.PersonId;

/** A seat that ends takes with it what only a deputy may be, and says on which sessions it rests. */
@HouseTest
class SeatEndsTest {

    @Autowired
    House house;

    @Autowired
    MockMvcTester browser;

    @Autowired
    DeputyQueries deputies;

    @Autowired
    Sessions sessions;

    @Autowired
    Attendances attendances;

    @Autowired
    JdbcClient jdbc;

    Township township;
    PersonId person;

    @BeforeEach
    void aTownship() {
        township = house.township();
        person = house.deputies(township, "石永清", "石玉兰").get(0);
    }

    @Test
    void whoeverIsNoDeputyAnyMoreIsNoChair() {
        var chair = hold("CHAIR", "乡人大主席");
        var member = hold("PRESIDIUM", "主席团成员");
        var other = hold("OTHER", "武装部长");
        var group = GroupId.next().text();
        post("/groups/new", Map.of("id", group, "name", "第一小组", "fromOn", "2022-01-01"));
        post("/groups/" + group + "/members/new", Map.of("name", "石永清", "leads", "true", "fromOn", "2022-01-01"));

        assertThat(get(end())).bodyText().contains("同时卸任：乡人大主席，主席团成员");
        assertThat(end("MOVED", null, false)).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(get("/posts")).bodyText().contains("武装部长").doesNotContain("乡人大主席", "主席团成员");
        assertThat(get("/posts?on=2024-12-31")).bodyText().contains("乡人大主席", "主席团成员");
        assertThat(get(chair)).bodyText().contains("已终止", "2025年1月1日", "代表资格终止：迁出或者调离");
        assertThat(get(member)).bodyText().contains("已终止");
        assertThat(get(other)).bodyText().doesNotContain("已终止");
        assertThat(get("/groups/" + group)).bodyText().doesNotContain("石永清");
    }

    /** Elected again: the seat of the new congress holds the post. */
    @Test
    void whoeverSitsInTheNextCongressTooStays() {
        var chair = hold("CHAIR", "乡人大主席");
        jdbc.sql("update roster.term set ends_on = date '2025-01-01' where id = ?")
                .param(township.term())
                .update();
        post("/terms", Map.of("id", TermId.next().text(), "ordinal", "15", "startsOn", "2025-01-01"));
        post(
                "/deputies/new",
                Map.of(
                        "id",
                        MandateId.next().text(),
                        "name",
                        "石永清",
                        "sex",
                        "MALE",
                        "village",
                        "花果村",
                        "fromOn",
                        "2025-01-01"));
        jdbc.sql("update roster.mandate set person = ? where from_on = date '2025-01-01' and area = ?")
                .params(person.value(), township.area().code())
                .update();

        assertThat(end("TERM_ENDED", null, false)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get(chair)).bodyText().doesNotContain("已终止", "请核对");
    }

    @Test
    void aPostThatOutlivesItsSeatIsAskedAbout() {
        var chair = hold("CHAIR", "乡人大主席");
        jdbc.sql("update roster.mandate set until_on = date '2024-06-01' where person = ?")
                .param(person.value())
                .update();

        assertThat(get(chair)).bodyText().contains("请核对", "石永清已经不是本级代表", "第五十六条");
    }

    @Test
    void aResignationNamesTheSessionThatAcceptedIt() {
        assertThat(get(end())).bodyText().contains("哪次会议", "查不到是哪次会议");
        assertThat(end("RESIGNED", null, false))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("辞职要由大会接受");
        assertThat(end("RESIGNED", "十四届人大第六次会议", false)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get(page())).bodyText().contains("辞职被接受", "十四届人大第六次会议");
    }

    /** What happened long ago is recorded even where nobody knows any more. */
    @Test
    void orSaysThatNobodyKnowsIt() {
        assertThat(end("RESIGNED", null, true)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get(page())).bodyText().contains("哪次会议没有记");
    }

    @Test
    void twoAbsencesAreReadFromTheListsOrAskedFor() {
        stayedAway(5, LocalDate.of(2024, 1, 10), AttendanceStatus.ABSENT);
        stayedAway(6, LocalDate.of(2024, 7, 10), AttendanceStatus.LEAVE);
        assertThat(end("ABSENT_TWICE", null, false))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("出席记录里只有1次");

        stayedAway(7, LocalDate.of(2024, 12, 10), AttendanceStatus.ABSENT);
        assertThat(end("ABSENT_TWICE", null, false)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get(page())).bodyText().contains("第十四届人民代表大会第七次会议、第十四届人民代表大会第五次会议");
    }

    private void stayedAway(int ordinal, LocalDate day, AttendanceStatus status) {
        var id = SessionId.next();
        sessions.record(
                township.clerk(),
                new SessionRequest(
                        id,
                        township.area(),
                        SessionKind.CONGRESS,
                        ordinal,
                        day,
                        day,
                        null,
                        null,
                        null,
                        null,
                        null,
                        true,
                        null,
                        null,
                        null,
                        0));
        attendances.record(
                township.clerk(),
                id,
                new SessionAttendanceRequest(
                        List.of(new SessionAttendanceRequest.Line(person, status, null)), null, 1));
    }

    private String page() {
        return "/deputies/" + person.text();
    }

    private String end() {
        return page() + "/seats/" + seat().mandate().text() + "/end";
    }

    private DeputyRow seat() {
        return deputies.seats(township.clerk().scope(RosterRight.READ), person, LocalDate.EPOCH).stream()
                .filter(seat -> seat.ordinal() == 14)
                .findFirst()
                .orElseThrow();
    }

    private MvcTestResult end(String cause, @Nullable String session, boolean unknown) {
        var form =
                new HashMap<>(Map.of("version", String.valueOf(seat().version()), "on", "2025-01-01", "cause", cause));
        if (session != null) {
            form.put("session", session);
        }
        if (unknown) {
            form.put("sessionUnknown", "true");
        }
        return post(end(), form);
    }

    private String hold(String kind, String title) {
        var id = UUID.randomUUID().toString();
        assertThat(post(
                        "/posts/new",
                        Map.of("id", id, "name", "石永清", "kind", kind, "title", title, "fromOn", "2022-01-01")))
                .hasStatus(HttpStatus.SEE_OTHER);
        return "/posts/" + id;
    }

    private MvcTestResult get(String path) {
        return browser.get().uri(path).with(as(township.clerk())).exchange();
    }

    private MvcTestResult post(String path, Map<String, String> values) {
        var request = browser.post()
                .uri(path)
                .with(as(township.clerk()))
                .param("area", township.area().code());
        values.forEach(request::param);
        return request.exchange();
    }
}
