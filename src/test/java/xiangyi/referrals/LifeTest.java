package xiangyi.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static xiangyi.House.as;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import xiangyi.House;
import xiangyi.House.Township;
import xiangyi.HouseTest;
import xiangyi.SheetText;
import xiangyi.TestClock;
import xiangyi.shared.Actor;
import xiangyi.shared.PersonId;
import xiangyi.shared.ReasonRequest;
import xiangyi.shared.Refusal;
import xiangyi.shared.Scope;
import xiangyi.shared.Text;
import xiangyi.suggestions.Channel;
import xiangyi.suggestions.RegistrationRequest;
import xiangyi.suggestions.SuggestionCorrection;
import xiangyi.suggestions.SuggestionFilter;
import xiangyi.suggestions.SuggestionId;
import xiangyi.suggestions.SuggestionQueries;
import xiangyi.suggestions.SuggestionRequest;
import xiangyi.suggestions.SuggestionRight;
import xiangyi.suggestions.SuggestionStage;
import xiangyi.suggestions.SuggestionStatus;
import xiangyi.suggestions.Suggestions;

/** The life of a referral, act by act as people press the buttons. */
@HouseTest
class LifeTest {

    static final LocalDate HANDED_OVER = LocalDate.of(2025, 8, 27);

    @Autowired
    House house;

    @Autowired
    MockMvcTester browser;

    @Autowired
    Suggestions suggestions;

    @Autowired
    SuggestionQueries suggestionQueries;

    @Autowired
    ReferralQueries queries;

    @Autowired
    StoryQueries stories;

    @Autowired
    HandOvers handOvers;

    Township township;
    List<PersonId> deputies;
    Actor unit;
    SuggestionId suggestion;
    ReferralId referral;

    @BeforeEach
    void aSuggestionInTheHandsOfTheFarmingCentre() {
        township = house.township();
        deputies = house.deputies(township, "罗广田", "何满仓");
        unit = township.unit(township.farming());
        suggestion = suggestions.submit(
                township.clerk(),
                new SuggestionRequest(
                        SuggestionId.next(),
                        township.area(),
                        "罗广田",
                        List.of("何满仓"),
                        "关于清理双河村灌溉渠淤积的建议",
                        "渠道淤了三百米。",
                        "秋收后清一次。",
                        HANDED_OVER,
                        HANDED_OVER,
                        Channel.PAPER));
        suggestions.register(township.clerk(), suggestion, new RegistrationRequest(HANDED_OVER, 1, null));
        referral = suggestions.handOver(
                township.clerk(),
                suggestion,
                new HandOver(
                        township.area(),
                        township.farming(),
                        List.of(),
                        AnswerClock.ORDINARY,
                        HANDED_OVER,
                        null,
                        null,
                        null,
                        null));
    }

    @Test
    void isDueThreeMonthsAfterTheHandOver() {
        assertThat(card().dueOn()).isEqualTo(LocalDate.of(2025, 11, 27));
        assertThat(browser.get().uri("/referrals").with(as(unit)))
                .hasStatusOk()
                .bodyText()
                .contains("8月27日交办＋3个月＝11月27日", "《代表法》第五十一条", "还有3天");
    }

    @Test
    void theDeskAndWhatWasAnsweredLeaveAsSheets() throws IOException {
        assertThat(SheetText.of(sheet("/referrals/export", unit))).contains("关于清理双河村灌溉渠淤积的建议", "农业服务中心", "2025-11-27");
        act(unit, "contact", Map.of("on", "2025-10-10", "said", "到渠边看过"));
        assertThat(SheetText.of(sheet("/referrals/answered/export", unit))).doesNotContain("关于清理双河村灌溉渠淤积的建议");
        reply("A", Map.of());
        assertThat(SheetText.of(sheet("/referrals/answered/export", unit))).contains("关于清理双河村灌溉渠淤积的建议", "A 已经解决或基本解决");

        var neighbour = house.township();
        for (var stranger : List.of(township.unit(township.roads()), neighbour.unit(neighbour.farming()))) {
            for (var path : List.of("/referrals/export", "/referrals/answered/export")) {
                assertThat(SheetText.of(sheet(path, stranger))).doesNotContain("关于清理双河村灌溉渠淤积的建议");
            }
        }
    }

    @Test
    void isSignedForAnsweredRatedAndDone() {
        assertThat(act(unit, "receipt", Map.of("on", "2025-09-01"))).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(act(unit, "contact", Map.of("on", "2025-10-10", "said", "到渠边看过")))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(reply("A", Map.of())).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(stage()).isEqualTo(SuggestionStage.TO_RATE);

        rate(deputies.get(0), "SATISFIED");
        assertThat(card().status()).isEqualTo(ReferralStatus.REPLIED);
        rate(deputies.get(1), "BASICALLY");

        assertThat(card().status()).isEqualTo(ReferralStatus.DONE);
        assertThat(stage()).isEqualTo(SuggestionStage.DONE);
        assertThat(browser.get().uri("/suggestions/" + suggestion.text()).with(as(township.clerk())))
                .hasStatusOk()
                .bodyText()
                .contains("到渠边看过", "农业服务中心", "办结");
    }

    @Test
    void staysWhereItStandsWhenItsWordsArePutRight() {
        suggestions.correct(
                township.clerk(),
                suggestion,
                new SuggestionCorrection(
                        "关于清理双河村三组灌溉渠淤积的建议", "渠道淤了三百米。", "秋收后清一次。", HANDED_OVER, HANDED_OVER, "漏写了组", version()));
        assertThat(stage()).isEqualTo(SuggestionStage.TO_SIGN);
        assertThat(browser.get().uri("/suggestions?q=三组").with(as(township.clerk())))
                .hasStatusOk()
                .bodyText()
                .contains("关于清理双河村三组灌溉渠淤积的建议", "农业服务中心");
    }

    @Test
    void isNotVoidedWhileAUnitHasIt() {
        var why = new ReasonRequest("录重了", version());
        assertThatThrownBy(() -> suggestions.voidIt(township.clerk(), suggestion, why))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(Text::text)
                                .containsExactly("已经交办给农业服务中心，先把交办作废，再来作废。"));
        assertThat(browser.get().uri("/referrals/" + referral.text() + "/void").with(as(township.clerk())))
                .hasStatusOk()
                .bodyText()
                .contains("作废交办", "不用再答复");
        assertThat(act(township.clerk(), "void", Map.of("on", "2025-11-20", "said", " ")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("写明为什么作废");
        assertThat(act(township.clerk(), "void", Map.of("on", "2025-11-20", "said", "录重了")))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(stage()).isEqualTo(SuggestionStage.TO_HAND_OVER);
        assertThat(browser.get().uri("/suggestions/" + suggestion.text()).with(as(township.clerk())))
                .hasStatusOk()
                .bodyText()
                .contains("待交办", "/suggestions/" + suggestion.text() + "/hand-over", "录重了");
        suggestions.voidIt(township.clerk(), suggestion, why);
        assertThat(suggestionQueries
                        .card(township.clerk().scope(SuggestionRight.READ), suggestion)
                        .status())
                .isEqualTo(SuggestionStatus.VOID);
    }

    @Test
    void isNotVoidedOnceItIsAnswered() {
        reply("A", Map.of());
        assertThatThrownBy(() -> suggestions.voidIt(township.clerk(), suggestion, new ReasonRequest("录重了", version())))
                .hasMessageContaining("referrals.subject.answered");
        assertThat(act(township.clerk(), "void", Map.of("on", "2025-11-20", "said", "录重了")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private int version() {
        return suggestionQueries
                .card(township.clerk().scope(SuggestionRight.READ), suggestion)
                .version();
    }

    @Test
    void aPromiseIsTrackedUntilItIsKept() {
        reply("B", Map.of("promise", "清淤三百米", "promisedOn", "2025-12-31"));
        deputies.forEach(deputy -> rate(deputy, "SATISFIED"));
        assertThat(card().status()).isEqualTo(ReferralStatus.TRACKED);
        assertThat(card().nextOn()).isEqualTo(LocalDate.of(2025, 12, 31));

        act(unit, "fulfilment", Map.of("on", "2025-11-24", "said", "清完了"));
        assertThat(card().status()).isEqualTo(ReferralStatus.DONE);
    }

    @Test
    void aPromiseWithoutADateIsAskedAboutAndNotRefused() {
        assertThat(reply("B", Map.of("promise", "尽快"))).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page(township.clerk())).contains("请核对", "B类答复没有写明办成什么、哪天办成", "国内通行做法");
        deputies.forEach(deputy -> rate(deputy, "SATISFIED"));
        assertThat(card().status()).isEqualTo(ReferralStatus.TRACKED);
        assertThat(card().nextOn()).isNull();
    }

    @Test
    void aPromiseIsWatchedBeforeItIsRated() {
        reply("B", Map.of("promise", "清淤三百米", "promisedOn", "2025-11-10"));
        assertThat(card().status()).isEqualTo(ReferralStatus.REPLIED);
        assertThat(card().nextOn()).isEqualTo(LocalDate.of(2025, 11, 10));
        assertThat(queries.late(clerk(), TestClock.MONDAY)).isEqualTo(1);
        assertThat(page(township.clerk())).contains("逾期14天", "/urging");
        assertThat(browser.get().uri("/").with(as(township.clerk())))
                .bodyText()
                .contains("兑现", "答复函承诺2025年11月10日前办成：清淤三百米", "逾期14天");
        assertThat(browser.get().uri("/suggestions?due=LATE").with(as(township.clerk())))
                .bodyText()
                .contains("关于清理双河村灌溉渠淤积的建议", "逾期14天");
        assertThat(browser.get().uri("/referrals").with(as(unit))).bodyText().contains("其中逾期1件", "清淤三百米");
    }

    @Test
    void isHandledAgainWhenADeputyIsDissatisfied() {
        reply("A", Map.of());
        rate(deputies.get(0), "DISSATISFIED");
        rate(deputies.get(1), "SATISFIED");
        assertThat(card().status()).isEqualTo(ReferralStatus.REPLIED);

        act(township.chair(), "redo", Map.of("on", "2025-11-10", "said", "没有说清三百米"));

        assertThat(card().status()).isEqualTo(ReferralStatus.REDOING);
        assertThat(card().round()).isEqualTo(2);
        assertThat(card().dueOn()).isEqualTo(LocalDate.of(2025, 12, 10));
        assertThat(stories.ratings(clerk(), referral, 1)).hasSize(2);
        assertThat(stories.ratings(clerk(), referral, 2)).isEmpty();
    }

    @Test
    void silenceIsNotConsent() {
        reply("D", Map.of());
        assertThat(card().status()).isEqualTo(ReferralStatus.REPLIED);

        act(township.clerk(), "settlement", Map.of("on", "2025-11-24"));

        assertThat(card().status()).isEqualTo(ReferralStatus.DONE);
        assertThat(stories.ratings(clerk(), referral, 1)).isEmpty();
    }

    @Test
    void goesToAnotherUnitWithTheFirstClock() {
        act(unit, "return", Map.of("on", "2025-09-02", "said", "渠是乡村建设办公室修的"));
        act(township.clerk(), "return-granted", Map.of("on", "2025-09-03", "said", "同意"));
        assertThat(stage()).isEqualTo(SuggestionStage.RETURNING);
        act(
                township.clerk(),
                "hand-on",
                Map.of("on", "2025-09-03", "department", township.roads().text()));

        assertThat(card().unit()).isEqualTo("乡村建设办公室");
        assertThat(card().dueOn()).isEqualTo(LocalDate.of(2025, 11, 27));
        assertThat(browser.get().uri("/referrals/" + referral.text()).with(as(unit)))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void isNotExtendedBeyondSixMonths() {
        assertThat(act(township.clerk(), "extension", Map.of("on", "2025-11-24", "dueOn", "2026-03-01", "said", "天冷")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("最晚只能延到2026年2月27日");
        assertThat(act(township.clerk(), "extension", Map.of("on", "2025-11-24", "dueOn", "2026-01-30", "said", "天冷")))
                .hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void isExtendedOnceAndKeepsTheFirstDay() {
        assertThat(extend("2025-11-24", "2025-11-27"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("现在的期限是2025年11月27日");
        assertThat(extend("2025-08-20", "2026-01-30"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("不会早于交办那天");
        assertThat(page(township.clerk())).contains("/extension");
        assertThat(extend("2025-11-24", "2026-01-30")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(card().dueOn()).isEqualTo(LocalDate.of(2026, 1, 30));
        assertThat(card().extendedFrom()).isEqualTo(LocalDate.of(2025, 11, 27));
        assertThat(page(township.clerk())).contains("原定2025年11月27日").doesNotContain("/extension");
        assertThat(extend("2025-11-24", "2026-02-20"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("已经延过一次，不能再延");
    }

    @Test
    void whatIsLateStaysLateAndOnlyTheRecordMayComeAfterwards() {
        house.today(LocalDate.of(2025, 12, 10));
        assertThat(extend("2025-12-01", "2026-01-30"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("2025年11月27日已经到期，到期以后不能再延", "《代表法》第五十一条");
        assertThat(card().isLate(LocalDate.of(2025, 12, 10))).isTrue();
        assertThat(extend("2025-11-26", "2026-01-30")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(card().isLate(LocalDate.of(2025, 12, 10))).isFalse();
    }

    @Test
    void whatIsHandledAgainIsNotExtended() {
        reply("A", Map.of());
        rate(deputies.get(0), "DISSATISFIED");
        act(township.chair(), "redo", Map.of("on", "2025-11-10", "said", "没有说清三百米"));
        assertThat(extend("2025-11-24", "2026-01-30")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void theDayNamedAtAHandOverIsBoundedByItsKind() {
        var later = Map.of(
                ReferralKind.SUGGESTION, "2025年11月27日",
                ReferralKind.PETITION, "2026年8月27日",
                ReferralKind.OPINION, "2026年8月27日",
                ReferralKind.MOTION, "2026年8月27日");
        later.forEach((kind, latest) -> {
            assertThatThrownBy(() -> handOver(kind, LocalDate.of(2028, 1, 1)))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.reasons())
                                    .extracting(Text::text)
                                    .containsExactly("完成时限最晚到" + latest + "。"));
            handOver(kind, LocalDate.of(2025, 9, 30));
        });
    }

    @Test
    void anOldOneIsCitedByTheEditionOfItsDay() {
        assertThat(card().source()).isEqualTo("《代表法》第五十一条");
        house.today(LocalDate.of(2025, 12, 1));
        var old = handOver(ReferralKind.SUGGESTION, null, LocalDate.of(2023, 5, 8));
        assertThat(queries.card(clerk(), old).source()).isEqualTo("《代表法》（2015年修正）第四十二条");
    }

    @Test
    void isRatedByThoseWhoRaisedItInTheirOwnWords() {
        var raiser = township.deputy(deputies.get(0));
        var stranger = township.deputy(house.deputies(township, "向晓梅").get(0));
        assertThat(page(raiser)).doesNotContain("/rating");
        reply("A", Map.of());

        assertThat(page(raiser)).contains("/rating", "评价办理结果").doesNotContain("记代表评价");
        assertThat(page(stranger)).doesNotContain("/rating");
        assertThat(page(township.clerk())).contains("/rating", "记代表评价");
        assertThat(browser.get().uri("/").with(as(raiser)))
                .bodyText()
                .contains("评价", "10月20日答复＋20个工作日", "/referrals/" + referral.text() + "/rating");
        assertThat(browser.get().uri("/").with(as(stranger))).bodyText().doesNotContain("/rating");
        assertThat(browser.get().uri("/").with(as(township.clerk()))).bodyText().doesNotContain("/rating");

        var form = "/referrals/" + referral.text() + "/rating";
        assertThat(browser.get().uri(form).with(as(stranger))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(browser.get().uri(form).with(as(raiser)))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "照您自己的看法",
                        "type=\"hidden\" name=\"person\" value=\""
                                + deputies.get(0).text())
                .doesNotContain("<select", "征询意见表", "checked");

        assertThat(rating(raiser, deputies.get(0), "SATISFIED")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page(raiser)).doesNotContain("/rating");
        assertThat(browser.get().uri("/").with(as(raiser))).bodyText().doesNotContain("/rating");
        assertThat(browser.get().uri(form).with(as(township.clerk())))
                .bodyText()
                .contains("何满仓")
                .doesNotContain("value=\"" + deputies.get(0).text());
    }

    @Test
    void isNotRatedByOthers() {
        reply("A", Map.of());
        var stranger = house.deputies(township, "向晓梅").get(0);

        assertThat(rating(township.clerk(), stranger, "SATISFIED"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("没有提过或附议过");
        assertThat(rating(township.deputy(deputies.get(0)), deputies.get(1), "SATISFIED"))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void twoWhoEditAtOnceAreToldApart() {
        var drawn = card().version();
        act(unit, "receipt", Map.of("on", "2025-09-01"));

        assertThat(act(unit, "return", Map.of("on", "2025-09-02", "said", "不是我们的", "version", String.valueOf(drawn))))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("刚才有人改动了这条记录", "不是我们的");
    }

    @Test
    void nothingHappensInTheFuture() {
        assertThat(act(unit, "receipt", Map.of("on", "2025-11-25")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("还没有到");
    }

    @Test
    void aUnitIsNotShownWhoRatedHow() {
        reply("A", Map.of());
        rate(deputies.get(0), "DISSATISFIED");

        assertThat(browser.get().uri("/referrals/" + referral.text()).with(as(unit)))
                .hasStatusOk()
                .bodyText()
                .contains("答复")
                .doesNotContain("不满意");
    }

    @Test
    void itsPapersCanBePrinted() {
        reply("A", Map.of("letter", "烽政函〔2025〕21号"));
        for (var paper : List.of("hand-over", "reply", "opinion")) {
            assertThat(browser.get()
                            .uri("/referrals/" + referral.text() + "/" + paper + ".docx")
                            .with(as(township.clerk())))
                    .hasStatusOk()
                    .hasContentType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        }
    }

    private ReferralId handOver(ReferralKind kind, LocalDate due) {
        return handOver(kind, due, HANDED_OVER);
    }

    private ReferralId handOver(ReferralKind kind, @Nullable LocalDate due, LocalDate on) {
        return handOvers.handOver(
                township.clerk(),
                new Matter(kind, UUID.randomUUID(), "suggestions", "14-7-9", "关于清渠的建议", "", List.of()),
                new HandOver(
                        township.area(),
                        township.farming(),
                        List.of(),
                        AnswerClock.ORDINARY,
                        on,
                        null,
                        null,
                        null,
                        null,
                        due));
    }

    private MvcTestResult extend(String on, String until) {
        return act(township.clerk(), "extension", Map.of("on", on, "dueOn", until, "said", "要等秋收"));
    }

    private String page(Actor actor) {
        return new String(
                browser.get()
                        .uri("/suggestions/" + suggestion.text())
                        .with(as(actor))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }

    private MvcTestResult sheet(String path, Actor actor) {
        return browser.get().uri(path).with(as(actor)).exchange();
    }

    private MvcTestResult reply(String result, Map<String, String> more) {
        var form = new HashMap<>(Map.of("on", "2025-10-20", "result", result, "said", "已经清了一段。"));
        form.putAll(more);
        return act(unit, "reply", form);
    }

    private void rate(PersonId deputy, String satisfaction) {
        assertThat(rating(township.clerk(), deputy, satisfaction)).hasStatus(HttpStatus.SEE_OTHER);
    }

    private MvcTestResult rating(Actor actor, PersonId deputy, String satisfaction) {
        return act(
                actor,
                "rating",
                Map.of(
                        "on",
                        "2025-11-01",
                        "person",
                        deputy.text(),
                        "attitude",
                        "SATISFIED",
                        "satisfaction",
                        satisfaction));
    }

    private MvcTestResult act(Actor actor, String path, Map<String, String> fields) {
        var post =
                browser.post().uri("/referrals/" + referral.text() + "/" + path).with(as(actor));
        var form = new HashMap<>(Map.of("version", String.valueOf(card().version())));
        form.putAll(fields);
        form.forEach(post::param);
        return post.exchange();
    }

    private ReferralCard card() {
        return queries.card(clerk(), referral);
    }

    private Scope clerk() {
        return township.clerk().scope(ReferralRight.READ);
    }

    private SuggestionStage stage() {
        var all = new SuggestionFilter(null, null, null, null, 1);
        return suggestionQueries
                .page(township.clerk().scope(SuggestionRight.READ), all, HANDED_OVER, 0, 20)
                .get(0)
                .stage();
    }
}
