package xiangyi.motions;

import static org.assertj.core.api.Assertions.assertThat;
import static xiangyi.House.as;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
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
import xiangyi.referrals.Act;
import xiangyi.referrals.HandOvers;
import xiangyi.referrals.ReferralQueries;
import xiangyi.referrals.ReferralRight;
import xiangyi.sessions.SessionId;
import xiangyi.sessions.SessionKind;
import xiangyi.sessions.SessionRequest;
import xiangyi.sessions.Sessions;
import xiangyi.shared.Actor;
import xiangyi.shared.PersonId;
import xiangyi.shared.ReasonRequest;
import xiangyi.suggestions.SuggestionQueries;
import xiangyi.suggestions.SuggestionRight;

/** A motion is signed by five, brought in, decided upon, and listed or turned into a suggestion. */
@HouseTest
class MotionsTest {

    private static final String[] FIVE = {"彭德厚", "龙小燕", "鲁有福", "何满仓", "石永清"};

    @Autowired
    House house;

    @Autowired
    MockMvcTester browser;

    @Autowired
    MotionQueries queries;

    @Autowired
    SuggestionQueries suggestions;

    @Autowired
    Sessions sessions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MotionSearch search;

    @Autowired
    HandOvers handOvers;

    @Autowired
    ReferralQueries referrals;

    Township township;
    List<PersonId> deputies;
    final SessionId session = SessionId.next();
    final MotionId id = MotionId.next();

    @BeforeEach
    void aSessionWithDeputies() {
        township = house.township();
        deputies = house.deputies(township, FIVE);
        sessions.record(
                township.clerk(),
                new SessionRequest(
                        session,
                        township.area(),
                        SessionKind.CONGRESS,
                        7,
                        LocalDate.of(2025, 4, 21),
                        null,
                        365,
                        null,
                        null,
                        null,
                        LocalDateTime.of(2025, 4, 21, 11, 0),
                        true,
                        null,
                        null,
                        null,
                        0));
    }

    @Test
    void getsTheNextNumberOfItsSession() {
        assertThat(receive("10:30", FIVE)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(card().number()).isEqualTo("14-7-议1");
        assertThat(card().late()).isFalse();
        assertThat(card().signers()).isEqualTo("彭德厚、龙小燕、鲁有福、何满仓、石永清");
    }

    @Test
    void fiveSignersOfWhomOneIsNoDeputyAreTooFew() {
        assertThat(receive("10:30", "彭德厚", "龙小燕", "鲁有福", "何满仓", "吴春生"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("“吴春生”不在收到那天的代表名册里", "现在能确认的只有4名", "《代表法》第十五条", "value=\"吴春生\"");
    }

    @Test
    void whoSignsTwiceCountsOnce() {
        assertThat(receive("10:30", "彭德厚", "龙小燕", "鲁有福", "何满仓", "彭德厚"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("“彭德厚”签了两次", "现在能确认的只有4名");
    }

    @Test
    void afterTheDeadlineIsMarkedAndOfferedAsASuggestion() {
        assertThat(receive("11:01", FIVE)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(card().late()).isTrue();
        assertThat(page("")).contains("过了截止时间", "转为代表建议");
        assertThat(page("/decision")).contains("value=\"CONVERTED\" checked");
    }

    @Test
    void whatIsNotListedBecomesASuggestionAndBothKnow() {
        receive("10:30", FIVE);
        assertThat(decide("CONVERTED", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("要写明理由");
        assertThat(decide("CONVERTED", "不属于人代会职权")).hasStatus(HttpStatus.SEE_OTHER);

        var made = suggestions.ofMotion(township.clerk().scope(SuggestionRight.READ), id.value());
        assertThat(made).hasSize(1);
        assertThat(made.get(0).title()).isEqualTo("关于硬化通组公路的建议");
        assertThat(card().suggestion()).isEqualTo(made.get(0).id().value());
        assertThat(page("")).contains("不属于人代会职权", made.get(0).path());
        assertThat(facts("motions.converted")).isEqualTo(1);
    }

    @Test
    void whatIsConvertedStartsItsClockAtTheDecisionAndCountsOnce() {
        receive("10:30", FIVE);
        assertThat(post(
                        "/decision",
                        Map.of(
                                "decision", "CONVERTED",
                                "on", "2025-11-20",
                                "reason", "不属于人代会职权",
                                "version", String.valueOf(card().version()))))
                .hasStatus(HttpStatus.SEE_OTHER);
        var made = suggestions
                .ofMotion(township.clerk().scope(SuggestionRight.READ), id.value())
                .get(0);
        assertThat(made.receivedOn()).isEqualTo(LocalDate.of(2025, 11, 20));
        assertThat(browser.get().uri("/").with(as(township.clerk())))
                .bodyText()
                .contains("审查", "11月20日收到＋5个工作日＝11月27日")
                .doesNotContain("逾期2", "4月21日收到");
        var counted = jdbc.sql("select kind from facts.suggestions where area = ?")
                .param(township.area().code())
                .query(String.class)
                .list();
        assertThat(counted).containsExactly("suggestions.of_motion");
        assertThat(jdbc.sql("select count(*) from facts.suggestions_people where area = ?")
                        .param(township.area().code())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whoSignedAndIsADeputyNoMoreWhenItIsDecidedHasStillRaisedIt() {
        receive("10:30", FIVE);
        jdbc.sql("update roster.mandate set until_on = date '2025-06-01' where person = ?")
                .param(deputies.get(4).value())
                .update();
        assertThat(post(
                        "/decision",
                        Map.of(
                                "decision", "CONVERTED",
                                "on", "2025-11-20",
                                "reason", "不属于人代会职权",
                                "version", String.valueOf(card().version()))))
                .hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void aCorrectionPassesTheChecksOfTheEntry() {
        receive("10:30", FIVE);
        jdbc.sql("update roster.mandate set from_on = date '2025-04-21' where person = ?")
                .param(deputies.get(4).value())
                .update();
        assertThat(correct("2025-04-20"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("“石永清”不在收到那天的代表名册里", "现在能确认的只有4名");
        assertThat(correct("2025-11-25"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("还没有到");
        decide("LISTED", "");
        assertThat(correct("2025-04-22"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("决定的日期早于收到的日期");
        post("/void", Map.of("reason", "录重了", "version", String.valueOf(card().version())));
        assertThat(correct("2025-04-21")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private MvcTestResult correct(String receivedOn) {
        return post(
                "/correction",
                Map.of(
                        "title", "关于硬化石堰村通组公路的议案",
                        "cause", "雨天过不了车。",
                        "grounds", "涉及三个组。",
                        "plan", "列入计划。",
                        "receivedOn", receivedOn,
                        "receivedAt", "",
                        "reason", "漏了村名",
                        "version", String.valueOf(card().version())));
    }

    @Test
    void whatIsListedMayBeHandedOver() {
        receive("10:30", FIVE);
        assertThat(decide("LISTED", "")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page("/hand-over")).contains("乡村建设办公室");
        assertThat(post(
                        "/hand-over",
                        Map.of(
                                "area",
                                township.area().code(),
                                "department",
                                township.roads().text(),
                                "clock",
                                "ORDINARY",
                                "on",
                                "2025-04-22")))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page("")).contains("列入议程", "乡村建设办公室");
        assertThat(facts("motions.listed")).isEqualTo(1);
        assertThat(facts("motions.received")).isEqualTo(1);
    }

    @Test
    void whatWasHandedOverByMistakeIsHandedOverAnew() {
        whatIsListedMayBeHandedOver();
        var referral = referrals
                .of(township.clerk().scope(ReferralRight.READ), card().id().value())
                .get(0);
        assertThat(post("/void", Map.of("reason", "录重了", "version", String.valueOf(card().version()))))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("已经交办给乡村建设办公室");
        handOvers.voidIt(
                township.clerk(), referral.id(), new Act(LocalDate.of(2025, 4, 23), "交错了单位", referral.version()));
        assertThat(page("")).contains("/motions/" + card().id().text() + "/hand-over", "交错了单位");
        assertThat(post("/void", Map.of("reason", "录重了", "version", String.valueOf(card().version()))))
                .hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void isCorrectedWithAReasonAndVoidedWithItsNumber() {
        receive("10:30", FIVE);
        assertThat(post(
                        "/correction",
                        Map.of(
                                "title", "关于硬化石堰村通组公路的议案",
                                "cause", "雨天过不了车。",
                                "grounds", "涉及三个组。",
                                "plan", "列入计划。",
                                "receivedOn", "2025-04-21",
                                "receivedAt", "11:30",
                                "reason", "漏了村名",
                                "version", String.valueOf(card().version()))))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page("")).contains("漏了村名");
        assertThat(card().late()).isTrue();
        assertThat(page("/void")).contains("作废");
        assertThat(post("/void", Map.of("reason", "录重了", "version", String.valueOf(card().version()))))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(facts("motions.received")).isZero();
        assertThat(page("/correction")).contains("更正");
    }

    @Test
    void itsSessionIsNotVoidedBeneathIt() {
        receive("10:30", FIVE);
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> sessions.voidIt(township.clerk(), session, new ReasonRequest("录重了", 1)))
                .hasMessageContaining("motions.standOnSession");
    }

    @Test
    void pagesAndLedgerAreDrawn() {
        for (var path : List.of("/motions", "/motions/new", "/motions?session=" + session.text(), "/motions/export")) {
            assertThat(browser.get().uri(path).with(as(township.clerk()))).hasStatusOk();
        }
        receive("10:30", FIVE);
        assertThat(browser.get().uri("/motions").with(as(township.clerk())))
                .bodyText()
                .contains("14-7-议1");
        assertThat(browser.get()
                        .uri("/motions/" + id.text())
                        .with(as(house.township().clerk())))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private MotionCard card() {
        return queries.card(township.clerk().scope(MotionRight.READ), id);
    }

    private int facts(String kind) {
        return jdbc.sql("select count(*) from facts.motions where area = ? and kind = ?")
                .params(township.area().code(), kind)
                .query(Integer.class)
                .single();
    }

    private String page(String under) {
        return new String(
                browser.get()
                        .uri("/motions/" + id.text() + under)
                        .with(as(township.clerk()))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                java.nio.charset.StandardCharsets.UTF_8);
    }

    @Test
    void whoChairsThePresidiumMayRecordItsDecisionAndOthersMayNot() {
        receive("10:30", FIVE);
        var form = Map.of(
                "decision", "CONVERTED",
                "on", "2025-04-21",
                "reason", "不属于人代会职权",
                "version", String.valueOf(card().version()));
        for (var other :
                List.of(township.county(), township.deputy(deputies.get(0)), township.unit(township.roads()))) {
            assertThat(post(other, "/decision", form)).hasStatus(HttpStatus.FORBIDDEN);
        }
        assertThat(browser.get().uri("/motions/" + id.text()).with(as(township.chair())))
                .bodyText()
                .contains("/decision");

        assertThat(post(township.chair(), "/decision", form)).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(card().status()).isEqualTo(MotionStatus.CONVERTED);
        assertThat(suggestions.ofMotion(township.clerk().scope(SuggestionRight.READ), id.value()))
                .hasSize(1);
    }

    @Test
    void isFoundByItsWordsItsSignersAndTheirInitials() {
        receive("10:30", FIVE);
        for (var typed : List.of("通组公路", "龙小燕", "lxy", "14-7-议1")) {
            assertThat(search.find(township.clerk(), typed, 5)).as(typed).hasSize(1);
        }
        assertThat(search.find(township.clerk(), "灌溉", 5)).isEmpty();
        assertThat(search.find(house.township().clerk(), "通组公路", 5)).isEmpty();
        assertThat(browser.get().uri("/search?q=lxy").with(as(township.clerk())))
                .bodyText()
                .contains("/motions/" + id.text());
    }

    private MvcTestResult decide(String decision, String reason) {
        return post(
                "/decision",
                Map.of(
                        "decision",
                        decision,
                        "on",
                        "2025-04-21",
                        "reason",
                        reason,
                        "version",
                        String.valueOf(card().version())));
    }

    private MvcTestResult post(String under, Map<String, String> form) {
        return post(township.clerk(), under, form);
    }

    private MvcTestResult post(Actor actor, String under, Map<String, String> form) {
        var request = browser.post().uri("/motions/" + id.text() + under).with(as(actor));
        form.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult receive(String at, String... signers) {
        return browser.post()
                .uri("/motions/new")
                .with(as(township.clerk()))
                .param("id", id.text())
                .param("area", township.area().code())
                .param("session", session.text())
                .param("signers", signers)
                .param("title", "关于硬化通组公路的议案")
                .param("cause", "雨天过不了车。")
                .param("grounds", "涉及三个组。")
                .param("plan", "列入计划。")
                .param("receivedOn", "2025-04-21")
                .param("receivedAt", at)
                .param("serial", "")
                .exchange();
    }
}
