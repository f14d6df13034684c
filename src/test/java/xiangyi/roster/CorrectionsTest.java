package xiangyi.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static xiangyi.House.as;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import xiangyi.TestClock;
import xiangyi.activities.Activities;
import xiangyi.activities.ActivityId;
import xiangyi.activities.ActivityKind;
import xiangyi.activities.ActivityRequest;
import xiangyi.shared.PersonId;
import xiangyi.shared.Refusal;
import xiangyi.suggestions.Channel;
import xiangyi.suggestions.SuggestionId;
import xiangyi.suggestions.SuggestionRequest;
import xiangyi.suggestions.Suggestions;

/** What was entered wrongly is put right or voided with a reason that stays, and never leaves others dangling. */
@HouseTest
class CorrectionsTest {

    @Autowired
    House house;

    @Autowired
    MockMvcTester browser;

    @Autowired
    RosterQueries roster;

    @Autowired
    DeputyQueries deputies;

    @Autowired
    Suggestions suggestions;

    @Autowired
    Activities activities;

    @Autowired
    DeputySheet sheet;

    @Autowired
    JdbcClient jdbc;

    Township township;
    List<PersonId> people;

    @BeforeEach
    void aTownship() {
        township = house.township();
        people = house.deputies(township, "石永清", "石玉兰");
    }

    @Test
    void aPostIsPutRightAndKeepsItsOldWords() {
        var post = hold("石永清", "CHAIR", "乡人大主席团主席");
        var correction =
                Map.of("version", "1", "kind", "CHAIR", "title", "乡人大主席", "fromOn", "2022-03-01", "reason", "名称抄错了");
        assertThat(get(post)).hasStatusOk().bodyText().contains("石永清", post + "/correction", post + "/void");
        assertThat(get(post + "/correction")).hasStatusOk().bodyText().contains("乡人大主席团主席");
        assertThat(post(post + "/correction", Map.of("version", "1", "kind", "CHAIR")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("“原因”还没有填", "“名称”还没有填");
        assertThat(post(post + "/correction", correction)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(post(post + "/correction", correction)).hasStatus(HttpStatus.CONFLICT);
        assertThat(get(post))
                .bodyText()
                .contains("<del>乡人大主席团主席</del>改为乡人大主席", "<del>2022-01-01</del>改为2022-03-01", "名称抄错了");
    }

    @Test
    void whatTheLawBarsIsBarredForACorrectionToo() {
        hold("石永清", "HEAD", "乡长");
        var post = hold("石永清", "OTHER", "武装部长");
        assertThat(post(
                        post + "/correction",
                        Map.of(
                                "version",
                                "1",
                                "kind",
                                "CHAIR",
                                "title",
                                "乡人大主席",
                                "fromOn",
                                "2022-01-01",
                                "reason",
                                "写错了")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("石永清同时担任乡长");
    }

    @Test
    void aVoidPostCountsForNothingAndStaysWithItsReason() {
        var post = hold("石永清", "CHAIR", "乡人大主席");
        assertThat(get(post + "/void")).hasStatusOk();
        assertThat(voidIt(post, 1, "重复登记")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get(post)).bodyText().contains("已作废", "重复登记").doesNotContain(post + "/end", post + "/correction\"");
        assertThat(get("/posts")).bodyText().doesNotContain("乡人大主席");
        assertThat(facts("roster.post.began")).isZero();
        assertThat(voidIt(post, 2, "再来一次"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("已经作废：重复登记");
        assertThat(hold("石玉兰", "CHAIR", "乡人大主席")).isNotEmpty();
    }

    @Test
    void aTaskIsPutRightAndVoided() {
        var page = "/deputies/" + people.get(0).text();
        var task = page + "/tasks/" + UUID.randomUUID();
        post(page + "/tasks/new", Map.of("id", id(task), "what", "联系群众", "fromOn", "2023-01-01"));
        assertThat(get(task + "/correction")).hasStatusOk();
        var correction = Map.of("version", "1", "what", "联系选民", "fromOn", "2023-01-01", "reason", "抄错");
        assertThat(post(task + "/correction", correction)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get(task)).bodyText().contains("<del>联系群众</del>改为联系选民");
        assertThat(get(task + "/void")).hasStatusOk();
        assertThat(voidIt(task, 2, "没有分管过")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get(page)).bodyText().doesNotContain("联系选民");
        assertThat(get(task)).bodyText().contains("已作废", "没有分管过");
    }

    @Test
    void aGroupIsVoidedOnlyWhenNobodyIsInIt() {
        var group = "/groups/" + UUID.randomUUID();
        var member = group + "/members/" + UUID.randomUUID();
        post("/groups/new", Map.of("id", id(group), "name", "第一组", "fromOn", "2022-01-01"));
        post(group + "/members/new", Map.of("id", id(member), "name", "石永清", "fromOn", "2022-02-01"));
        assertThat(get(group + "/correction")).hasStatusOk();
        assertThat(post(
                        group + "/correction",
                        Map.of("version", "1", "name", "第一小组", "fromOn", "2022-03-01", "reason", "抄错")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("2022-02-01已经有代表编入");
        assertThat(post(
                        group + "/correction",
                        Map.of("version", "1", "name", "第一小组", "fromOn", "2022-01-01", "reason", "抄错")))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(voidIt(group, 2, "没有成立"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("第一小组里登记过1名代表，不能作废");
        assertThat(get(member + "/void")).hasStatusOk();
        assertThat(voidIt(member, 1, "不是他")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get(group)).bodyText().contains("<del>石永清</del>改为已作废", "不是他", "<del>第一组</del>改为第一小组");
        assertThat(voidIt(group, 2, "没有成立")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get("/groups")).bodyText().doesNotContain("第一小组");
        assertThat(get(group)).bodyText().contains("已作废", "没有成立");
    }

    @Test
    void aGroupThatDidSomethingStays() {
        var group = "/groups/" + UUID.randomUUID();
        post("/groups/new", Map.of("id", id(group), "name", "第一小组", "fromOn", "2022-01-01"));
        var activity = activities.record(
                township.clerk(),
                ActivityRequest.of(
                        ActivityId.next(),
                        township.area(),
                        ActivityKind.INSPECTION,
                        "视察灌溉渠",
                        LocalDate.of(2025, 10, 10),
                        true));
        jdbc.sql("update activities.activity set group_id = ?::uuid where id = ?")
                .params(id(group), activity.value())
                .update();
        assertThat(voidIt(group, 1, "没有成立"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("第一小组名下有活动，不能作废");
    }

    @Test
    void aTermWithSeatsStaysAndOneWithoutGivesTheDaysBack() {
        var fourteenth = "/terms/" + township.term();
        assertThat(get("/terms")).hasStatusOk().bodyText().contains(fourteenth);
        assertThat(voidIt(fourteenth, 0, "录错了"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("第14届下面有2个代表资格，不能作废");

        var fifteenth = "/terms/" + UUID.randomUUID();
        post("/terms", Map.of("id", id(fifteenth), "ordinal", "15", "startsOn", "2025-11-10"));
        assertThat(term(TestClock.MONDAY)).isEqualTo(15);
        assertThat(get(fifteenth + "/correction")).hasStatusOk();
        assertThat(post(
                        fifteenth + "/correction",
                        Map.of("version", "1", "ordinal", "15", "startsOn", "2025-11-20", "reason", "日子抄错")))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(term(LocalDate.of(2025, 11, 19))).isEqualTo(14);
        assertThat(get(fourteenth)).bodyText().contains("<del>2025-11-10</del>改为2025-11-20");

        assertThat(get(fifteenth + "/void")).hasStatusOk();
        assertThat(voidIt(fifteenth, 2, "还没有换届")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(term(TestClock.MONDAY)).isEqualTo(14);
        assertThat(get(fifteenth)).bodyText().contains("已作废", "还没有换届");
        assertThat(get("/terms")).bodyText().doesNotContain("第15届");
    }

    @Test
    void aTermMayNotLeaveItsSeatsOutside() {
        assertThat(post(
                        "/terms/" + township.term() + "/correction",
                        Map.of("version", "0", "ordinal", "14", "startsOn", "2022-01-01", "reason", "抄错")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("有2个代表资格的日期会落在这一届之外");
    }

    @Test
    void aTermWhoseNumberIsInUseKeepsIt() {
        suggest("石永清");
        var correction = Map.of("version", "0", "ordinal", "13", "startsOn", "2021-08-10", "reason", "抄错");
        assertThat(post("/terms/" + township.term() + "/correction", correction))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("第14届已经用在会议和建议的编号里");
    }

    @Test
    void whoeverSignedSomethingIsNeitherVoidedNorTakenBack() {
        var seat = seat(people.get(0));
        suggest("石永清");
        assertThat(voidIt(seat, 0, "重复"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("石永清名下有出席、议案、建议或者活动，不能作废");
        assertThat(catchThrowable(() -> sheet.undo(township.clerk(), "mandate", UUID.fromString(id(seat)))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("roster.personStands");
        assertThat(deputies.seats(township.clerk().scope(RosterRight.READ), people.get(0), TestClock.MONDAY))
                .hasSize(1);
    }

    @Test
    void whoeverHoldsAPostIsNotVoidedAndWhoeverIsVoidedLeavesTheGroups() {
        var seat = seat(people.get(1));
        var post = hold("石玉兰", "CHAIR", "乡人大主席");
        var group = "/groups/" + UUID.randomUUID();
        post("/groups/new", Map.of("id", id(group), "name", "第二小组", "fromOn", "2022-01-01"));
        post(group + "/members/new", Map.of("id", UUID.randomUUID().toString(), "name", "石玉兰", "fromOn", "2022-02-01"));
        assertThat(voidIt(seat, 0, "重复"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("石玉兰还登记着职务");
        voidIt(post, 1, "重复");
        assertThat(voidIt(seat, 0, "重复")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get(group)).bodyText().doesNotContain("石玉兰");
    }

    private void suggest(String leader) {
        suggestions.submit(
                township.clerk(),
                new SuggestionRequest(
                        SuggestionId.next(),
                        township.area(),
                        leader,
                        List.of(),
                        "关于修路的建议",
                        "雨天过不了车。",
                        "修一条路。",
                        TestClock.MONDAY,
                        TestClock.MONDAY,
                        Channel.PAPER));
    }

    private String seat(PersonId person) {
        var row = deputies.seats(township.clerk().scope(RosterRight.READ), person, TestClock.MONDAY)
                .get(0);
        return row.path() + "/seats/" + row.mandate().text();
    }

    private int term(LocalDate on) {
        return roster.term(township.area(), on).orElseThrow().ordinal();
    }

    private int facts(String kind) {
        return jdbc.sql("select count(*) from facts.roster where area = ? and kind = ?")
                .params(township.area().code(), kind)
                .query(Integer.class)
                .single();
    }

    private String hold(String name, String kind, String title) {
        var id = UUID.randomUUID().toString();
        assertThat(post(
                        "/posts/new",
                        Map.of("id", id, "name", name, "kind", kind, "title", title, "fromOn", "2022-01-01")))
                .hasStatus(HttpStatus.SEE_OTHER);
        return "/posts/" + id;
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private MvcTestResult voidIt(String path, int version, String reason) {
        return post(path + "/void", Map.of("version", String.valueOf(version), "reason", reason));
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
