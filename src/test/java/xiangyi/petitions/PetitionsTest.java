package xiangyi.petitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static xiangyi.House.as;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
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
import xiangyi.TestClock;
import xiangyi.calendar.DueItem;
import xiangyi.referrals.Extension;
import xiangyi.referrals.HandOvers;
import xiangyi.referrals.ReferralQueries;
import xiangyi.referrals.ReferralRight;
import xiangyi.shared.Actor;
import xiangyi.shared.Refusal;
import xiangyi.shared.Searchable;
import xiangyi.shared.Text;

/** A petition is taken in, told, followed step by step and settled; who petitions stays sealed all the way. */
@HouseTest
class PetitionsTest {

    private static final String NAME = "莫小满";
    private static final String PHONE = "13800002671";
    private static final String MATTER = "高速公路拆迁户的宅基地安置";

    @Autowired
    House house;

    @Autowired
    MockMvcTester browser;

    @Autowired
    PetitionQueries queries;

    @Autowired
    PetitionDues dues;

    @Autowired
    List<Searchable> searches;

    @Autowired
    ReferralQueries referrals;

    @Autowired
    HandOvers handOvers;

    @Autowired
    JdbcClient jdbc;

    Township township;
    final PetitionId id = PetitionId.next();

    @BeforeEach
    void aTownship() {
        township = house.township();
    }

    @Test
    void showsAnEmptyRegisterWhatToDoFirst() {
        assertThat(browser.get().uri("/petitions").with(as(township.clerk())))
                .hasStatusOk()
                .bodyText()
                .contains("还没有信访", "第一步是登记");
    }

    @Test
    void isTakenInOnceHoweverOftenItIsSent() {
        assertThat(receive(township.clerk())).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(receive(township.clerk())).hasStatus(HttpStatus.SEE_OTHER);

        var card = card();
        assertThat(card.matter()).isEqualTo(MATTER);
        assertThat(card.status()).isEqualTo(PetitionStatus.OPEN);
        assertThat(queries.total(township.clerk().scope(PetitionRight.READ), everything()))
                .isEqualTo(1);
    }

    @Test
    void saysAllThatIsMissingAtOnce() {
        assertThat(browser.post()
                        .uri("/petitions/new")
                        .with(as(township.clerk()))
                        .param("id", id.text())
                        .param("area", township.area().code())
                        .param("petitioner", "")
                        .param("receivedOn", "2025-11-20"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("“信访人姓名”还没有填", "“信访事项”还没有填", "“怎么来的”还没有填");
    }

    @Test
    void keepsNameAndPhoneOutOfPagesListsFilesFactsAndTheTableItself() throws Exception {
        receive(township.clerk());

        for (var address : List.of("/petitions", "/petitions/" + id.text(), "/petitions/export")) {
            var page = browser.get().uri(address).with(as(township.clerk())).exchange();
            assertThat(page).hasStatusOk();
            assertThat(page.getResponse().getContentAsString(StandardCharsets.UTF_8))
                    .as(address)
                    .doesNotContain(NAME, PHONE);
        }
        assertThat(jdbc.sql("select f::text from facts.petitions f where area = ?")
                        .param(township.area().code())
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(fact -> fact.contains(NAME) || fact.contains(PHONE));
        assertThat(jdbc.sql(
                                "select encode(petitioner, 'escape') || encode(phone, 'escape') from petitions.petition where id = ?")
                        .param(id.value())
                        .query(String.class)
                        .single())
                .doesNotContain(NAME, PHONE);
        assertThat(found(township.clerk(), NAME)).isEmpty();
        assertThat(found(township.clerk(), "宅基地")).containsExactly(MATTER);
    }

    @Test
    void opensNameAndPhoneForWhoMayAndLogsEachTime() {
        receive(township.clerk());

        assertThat(open(township.clerk())).hasStatusOk().bodyText().contains(NAME, PHONE);
        assertThat(open(township.chair())).hasStatusOk().bodyText().contains(NAME);
        assertThat(open(township.county())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(jdbc.sql("select actor from audit.entry where act = 'petitions.Petitions.open' and subject = ?")
                        .param(id.value())
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("CLERK", "CHAIR");
    }

    @Test
    void isForStaffOnly() {
        receive(township.clerk());
        var deputy = township.deputy(house.deputies(township, "彭德厚").get(0));

        assertThat(browser.get().uri("/petitions").with(as(deputy))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(browser.get().uri("/petitions").with(as(township.unit(township.roads()))))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(found(deputy, "宅基地")).isEmpty();
        assertThat(browser.get()
                        .uri("/petitions/" + id.text())
                        .with(as(house.township().clerk())))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void countsFifteenDaysToTellAndSixtyToSettle() {
        receive(township.clerk());

        assertThat(due()).extracting(DueItem::verbKey).containsExactly("petitions.due.tell", "petitions.due.settle");
        assertThat(due().get(0).on()).isEqualTo(LocalDate.of(2025, 11, 25));
        assertThat(due().get(1).on()).isEqualTo(LocalDate.of(2026, 1, 26));

        line("TOLD", "2025-11-24", "受理，请等候上门。");
        assertThat(due()).extracting(DueItem::verbKey).containsExactly("petitions.due.settle");
        assertThat(due().get(0).on()).isEqualTo(LocalDate.of(2026, 1, 23));

        assertThat(extend("2025-11-24", null, "石永清主席")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(due().get(0).on()).isEqualTo(LocalDate.of(2026, 2, 24));
    }

    @Test
    void theSixtyDaysRunFromAcceptanceHoweverLateItIsTold() {
        receive(township.clerk());
        house.today(LocalDate.of(2025, 12, 22));
        line("TOLD", "2025-12-15", "我们收到了。");
        assertThat(due()).extracting(DueItem::on).containsExactly(LocalDate.of(2026, 1, 26));
        assertThat(page()).bodyText().contains("没有按时告知", "最迟受理");

        line("ACCEPTED", "2025-11-12", "受理。");
        assertThat(due()).extracting(DueItem::on).containsExactly(LocalDate.of(2026, 1, 12));
        line("ACCEPTED", "2025-12-16", "又写了一次受理。");
        assertThat(due()).extracting(DueItem::on).containsExactly(LocalDate.of(2026, 1, 12));
    }

    @Test
    void isExtendedOnceByTheHeadAndByThirtyDaysAtMost() {
        receive(township.clerk());
        line("TOLD", "2025-11-24", "受理。");
        assertThat(extend("2025-11-24", "2026-03-10", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("延长不得超过30日，最迟到2026年2月24日", "没有写是谁批准的");
        assertThat(extend("2025-11-24", "2026-01-20", "石永清主席"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("要晚于原来的期限2026年1月23日");
        assertThat(extend("2025-11-24", "2026-02-05", "石永清主席")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(due()).extracting(DueItem::on).containsExactly(LocalDate.of(2026, 2, 5));
        assertThat(extend("2025-11-24", "2026-02-10", "石永清主席"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("只能延长一次");
    }

    @Test
    void anExtensionOfThePastIsRecordedAsItWasAndMovesNothingThatHadRunOut() {
        receive(township.clerk());
        line("TOLD", "2025-11-24", "受理。");
        house.today(LocalDate.of(2026, 3, 10));
        assertThat(extend("2026-03-10", null, "石永清主席"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("到期以后才延长的不算数");
        assertThat(extend("2026-03-01", null, "")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(due()).extracting(DueItem::on).containsExactly(LocalDate.of(2026, 1, 23));
        assertThat(page()).bodyText().contains("到期以后才延长的不算数", "没有写是谁批准的", "没有按时办结");
    }

    @Test
    void ideasAndAccusationsHaveNoSixtyDays() {
        for (var kind : List.of("IDEA", "ACCUSATION")) {
            var one = PetitionId.next();
            assertThat(receive(one, Map.of("kind", kind, "matter", kind))).hasStatus(HttpStatus.SEE_OTHER);
            house.today(LocalDate.of(2026, 6, 1));
            assertThat(browser.get().uri("/petitions/" + one.text()).with(as(township.clerk())))
                    .bodyText()
                    .doesNotContain("没有按时办结", "办结最迟");
            house.today(TestClock.MONDAY);
            assertThat(handOver(one, "2025-11-20", null))
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                    .bodyText()
                    .contains("没有法定期限，请写明要求单位哪天办完");
            assertThat(handOver(one, "2025-11-20", "2025-12-31")).hasStatus(HttpStatus.SEE_OTHER);
        }
        assertThat(due()).extracting(DueItem::verbKey).containsOnly("petitions.due.tell");
    }

    @Test
    void aUnitsDateNeverLiesAfterThePetitions() {
        receive(township.clerk());
        line("TOLD", "2025-11-12", "受理。");
        assertThat(handOver(id, "2025-11-20", "2026-01-19"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("不能晚于这件信访的期限2026年1月12日");
        assertThat(handOver(id, "2025-11-20", null)).hasStatus(HttpStatus.SEE_OTHER);
        var referral = referrals
                .of(township.clerk().scope(ReferralRight.READ), id.value())
                .get(0);
        assertThat(referral.dueOn()).isEqualTo(LocalDate.of(2026, 1, 12));

        var later = new Extension(TestClock.MONDAY, LocalDate.of(2026, 2, 2), "要等测绘", referral.version());
        assertThatThrownBy(() -> handOvers.extend(township.clerk(), referral.id(), later))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(Text::text)
                                .containsExactly("单位的期限不能晚于这件信访的期限，最迟2026年1月12日。"));
        assertThat(extend("2025-11-24", null, "石永清主席")).hasStatus(HttpStatus.SEE_OTHER);
        handOvers.extend(township.clerk(), referral.id(), later);
    }

    @Test
    void theNoticeSaysThatItCameWhichWayItGoesAndByWhichProcedure() throws Exception {
        receive(township.clerk());
        handOver(id, "2025-11-20", null);
        var notice = browser.post()
                .uri("/petitions/" + id.text() + "/notice")
                .with(as(township.clerk()))
                .exchange();
        assertThat(notice).hasStatusOk();
        try (var paper =
                new XWPFDocument(new ByteArrayInputStream(notice.getResponse().getContentAsByteArray()))) {
            assertThat(paper.getParagraphs().stream()
                            .map(XWPFParagraph::getText)
                            .collect(Collectors.joining("\n")))
                    .contains("信访事项告知书", NAME, MATTER, "已经收到", "处理途径", "乡村建设办公室", "处理程序", "60日内办结")
                    .doesNotContain(PHONE);
        }
        assertThat(jdbc.sql("select count(*) from audit.entry where act = 'petitions.Petitions.open' and subject = ?")
                        .param(id.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void nobodyIsToldWhereNameOrAddressIsNotClear() {
        receive(id, Map.of("unclear", "true"));
        assertThat(due()).extracting(DueItem::verbKey).containsExactly("petitions.due.settle");
        house.today(LocalDate.of(2025, 12, 20));
        assertThat(page()).bodyText().contains("不清，无法告知").doesNotContain("没有按时告知", "打印告知书");
    }

    @Test
    void fiveAtMostSpeakForAll() {
        assertThat(receive(id, Map.of("receivedOn", "2025-11-24", "people", "12", "spokespersons", "6")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("代表不得超过5人，这里写了6人", "《信访工作条例》第二十条");
        assertThat(receive(id, Map.of("receivedOn", "2025-11-10", "people", "12", "spokespersons", "6")))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page()).bodyText().contains("代表不得超过5人，这里写了6人");
    }

    @Test
    void aCorrectionPassesTheChecksOfTheEntry() {
        receive(township.clerk());
        line("TOLD", "2025-11-12", "受理。");
        var form = Map.of(
                "receivedOn", "2025-11-13", "channel", "VISIT", "kind", "CLAIM", "matter", MATTER, "reason", "写错了");
        assertThat(send("/correction", form))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("不能晚于已经登记的受理、告知、交办或者办结");
        var live = new HashMap<>(form);
        live.put("receivedOn", "2025-11-24");
        live.put("spokespersons", "6");
        assertThat(send("/correction", live))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("代表不得超过5人");
    }

    @Test
    void nothingIsClosedWithoutAReason() {
        receive(township.clerk());
        assertThat(send("/end", Map.of("how", "TOWNSHIP", "on", "2025-11-22", "outcome", "　 ")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(send("/end", Map.of("how", "NOT_OURS", "on", "2025-11-22", "outcome", "")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(card().status()).isEqualTo(PetitionStatus.OPEN);
    }

    @Test
    void marksWhatWasToldTooLate() {
        receive(township.clerk());
        house.today(LocalDate.of(2025, 12, 8));
        line("TOLD", "2025-12-01", "受理。");

        assertThat(page()).bodyText().contains("没有按时告知", "《信访工作条例》第二十三条");
    }

    @Test
    void tellsItsStoryUntilItIsSettled() {
        receive(township.clerk());
        line("TOLD", "2025-11-12", "受理。");
        line("STEP", "2025-11-18", "国土所和综治办到现场放样。");
        assertThat(end("2025-11-22", "TOWNSHIP")).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(page()).bodyText().contains("国土所和综治办到现场放样。", "已办结", "乡镇解决", "签订协议，房子已经开建。");
        assertThat(due()).isEmpty();
        assertThat(jdbc.sql("""
                        select kind || ' ' || happened_on || ' ' || coalesce(told->>'days', '') || ' ' || access
                          from facts.petitions where area = ? order by happened_on, kind
                        """)
                        .param(township.area().code())
                        .query(String.class)
                        .list())
                .containsExactly(
                        "petitions.received 2025-11-10  STAFF",
                        "petitions.step 2025-11-12  STAFF",
                        "petitions.step 2025-11-18  STAFF",
                        "petitions.settled 2025-11-22 12 STAFF");
    }

    @Test
    void refusesAnEndBeforeItsBeginning() {
        receive(township.clerk());

        assertThat(end("2025-11-01", "TOWNSHIP"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("不能早于收到信访的那天", "签订协议，房子已经开建。");
    }

    @Test
    void showsTheWayElsewhereAndOpensAgain() {
        receive(township.clerk());
        end("2025-11-22", "NOT_OURS");
        assertThat(card().status()).isEqualTo(PetitionStatus.REFUSED);

        send("/reopening", Map.of("reason", "县里又转回来了"));
        assertThat(card().status()).isEqualTo(PetitionStatus.OPEN);
        assertThat(page()).bodyText().contains("县里又转回来了");
    }

    @Test
    void keepsTheOldWordsWhenCorrectedAndNamesOnlyMasked() {
        receive(township.clerk());
        assertThat(send(
                        "/correction",
                        Map.of(
                                "petitioner", "莫大满",
                                "people", "2",
                                "village", "青石村",
                                "receivedOn", "2025-11-11",
                                "channel", "LETTER",
                                "kind", "CLAIM",
                                "matter", MATTER,
                                "reason", "登记时看错了")))
                .hasStatus(HttpStatus.SEE_OTHER);

        assertThat(card().village()).isEqualTo("青石村");
        assertThat(page()).bodyText().contains("花果村", "登记时看错了", "来信", "***").doesNotContain(NAME, "莫大满");
        assertThat(open(township.clerk())).bodyText().contains("莫大满", PHONE);
    }

    @Test
    void anOldFormIsToldSo() {
        receive(township.clerk());
        end("2025-11-22", "TOWNSHIP");

        assertThat(browser.post()
                        .uri("/petitions/" + id.text() + "/void")
                        .with(as(township.clerk()))
                        .param("version", "1")
                        .param("reason", "录重了"))
                .hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void aStruckLineCountsNoLonger() {
        receive(township.clerk());
        line("TOLD", "2025-11-12", "受理。");
        var line = queries.story(township.clerk().scope(PetitionRight.READ), id).get(0);
        assertThat(send("/steps/" + line.id().text() + "/void", Map.of("reason", "录到别人那件上了")))
                .hasStatus(HttpStatus.SEE_OTHER);

        assertThat(card().toldOn()).isNull();
        assertThat(page()).bodyText().contains("录到别人那件上了");
        assertThat(facts("petitions.step")).isZero();
    }

    @Test
    void aVoidOneLeavesTheFacts() {
        receive(township.clerk());
        send("/void", Map.of("reason", "录重了"));

        assertThat(card().status()).isEqualTo(PetitionStatus.VOID);
        assertThat(facts("petitions.received")).isZero();
        assertThat(page()).bodyText().contains("录重了");
        assertThat(send(
                        "/correction",
                        Map.of(
                                "receivedOn",
                                "2025-11-10",
                                "channel",
                                "VISIT",
                                "kind",
                                "CLAIM",
                                "matter",
                                "改",
                                "reason",
                                "改")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(send(
                        "/steps/new",
                        Map.of("id", PetitionLineId.next().text(), "act", "STEP", "on", "2025-11-20", "said", "又去了。")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void isHandedOverWithoutTheNameAndHiddenFromDeputies() throws Exception {
        receive(township.clerk());
        assertThat(browser.post()
                        .uri("/petitions/" + id.text() + "/hand-over")
                        .with(as(township.clerk()))
                        .param("area", township.area().code())
                        .param("department", township.roads().text())
                        .param("clock", "ORDINARY")
                        .param("on", "2025-11-20"))
                .hasStatus(HttpStatus.SEE_OTHER);

        var unit = township.unit(township.roads());
        var desk = browser.get().uri("/referrals").with(as(unit)).exchange();
        assertThat(desk).hasStatusOk().bodyText().contains(MATTER).doesNotContain(NAME);
        assertThat(page()).hasStatusOk().bodyText().contains("乡村建设办公室", "交办情况");
        var deputy = township.deputy(house.deputies(township, "彭德厚").get(0));
        assertThat(browser.get().uri("/referrals").with(as(deputy))).bodyText().doesNotContain(MATTER);
        assertThat(jdbc.sql("select access from facts.referrals where area = ? and kind like 'referrals.petition%'")
                        .param(township.area().code())
                        .query(String.class)
                        .list())
                .containsOnly("STAFF");
    }

    @Test
    void isFilteredByStateYearAndWords() {
        receive(township.clerk());

        assertThat(list("?status=OPEN&year=2025&q=宅基地")).bodyText().contains(MATTER);
        assertThat(list("?status=SETTLED")).bodyText().contains("没有符合条件的").doesNotContain(MATTER);
        assertThat(list("?q=花果村")).bodyText().contains(MATTER);
        assertThat(list("?q=" + NAME)).bodyText().contains("没有符合条件的");
    }

    private MvcTestResult receive(PetitionId one, Map<String, String> other) {
        var fields = new HashMap<>(Map.of(
                "id",
                one.text(),
                "area",
                township.area().code(),
                "petitioner",
                NAME,
                "people",
                "1",
                "receivedOn",
                "2025-11-10",
                "channel",
                "VISIT",
                "kind",
                "CLAIM",
                "matter",
                MATTER));
        fields.putAll(other);
        var request = browser.post().uri("/petitions/new").with(as(township.clerk()));
        fields.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult extend(String on, @Nullable String until, String who) {
        var fields = new HashMap<>(
                Map.of("id", PetitionLineId.next().text(), "act", "EXTENDED", "on", on, "who", who, "said", "要等测绘。"));
        if (until != null) {
            fields.put("until", until);
        }
        return send("/steps/new", fields);
    }

    private MvcTestResult handOver(PetitionId one, String on, @Nullable String dueOn) {
        var request = browser.post()
                .uri("/petitions/" + one.text() + "/hand-over")
                .with(as(township.clerk()))
                .param("area", township.area().code())
                .param("department", township.roads().text())
                .param("clock", "ORDINARY")
                .param("on", on);
        return (dueOn == null ? request : request.param("dueOn", dueOn)).exchange();
    }

    private MvcTestResult receive(Actor actor) {
        return browser.post()
                .uri("/petitions/new")
                .with(as(actor))
                .param("id", id.text())
                .param("area", township.area().code())
                .param("petitioner", NAME)
                .param("phone", PHONE)
                .param("people", "1")
                .param("village", "花果村")
                .param("receivedOn", "2025-11-10")
                .param("channel", "VISIT")
                .param("kind", "CLAIM")
                .param("matter", MATTER)
                .exchange();
    }

    private void line(String act, String on, String said) {
        assertThat(send("/steps/new", Map.of("id", PetitionLineId.next().text(), "act", act, "on", on, "said", said)))
                .hasStatus(HttpStatus.SEE_OTHER);
    }

    private MvcTestResult end(String on, String how) {
        return send("/end", Map.of("how", how, "on", on, "outcome", "签订协议，房子已经开建。"));
    }

    private MvcTestResult send(String path, Map<String, String> fields) {
        var request = browser.post()
                .uri("/petitions/" + id.text() + path)
                .with(as(township.clerk()))
                .param("version", String.valueOf(card().version()));
        fields.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult open(Actor actor) {
        return browser.post()
                .uri("/petitions/" + id.text() + "/full")
                .with(as(actor))
                .exchange();
    }

    private MvcTestResult page() {
        return browser.get()
                .uri("/petitions/" + id.text())
                .with(as(township.clerk()))
                .exchange();
    }

    private MvcTestResult list(String filter) {
        return browser.get()
                .uri("/petitions" + filter)
                .with(as(township.clerk()))
                .exchange();
    }

    private PetitionCard card() {
        return queries.card(township.clerk().scope(PetitionRight.READ), id);
    }

    private List<DueItem> due() {
        return dues.due(township.clerk(), TestClock.MONDAY, TestClock.MONDAY.plusYears(1));
    }

    private List<String> found(Actor actor, String typed) {
        return searches.stream()
                .filter(PetitionSearch.class::isInstance)
                .flatMap(search -> search.find(actor, typed, 5).stream())
                .map(one -> one.title())
                .toList();
    }

    private int facts(String kind) {
        return jdbc.sql("select count(*) from facts.petitions where area = ? and kind = ?")
                .params(township.area().code(), kind)
                .query(Integer.class)
                .single();
    }

    private static PetitionFilter everything() {
        return new PetitionFilter(null, null, null, 1);
    }
}
