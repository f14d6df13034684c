package xiangyi.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static xiangyi.House.as;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import xiangyi.House;
import xiangyi.House.Township;
import xiangyi.HouseTest;
import xiangyi.TestClock;
import xiangyi.calendar.Span;
import xiangyi.facts.Fact;
import xiangyi.facts.FactCatalogue;
import xiangyi.facts.Period;
import xiangyi.referrals.Act;
import xiangyi.referrals.AnswerClock;
import xiangyi.referrals.HandOver;
import xiangyi.referrals.HandOvers;
import xiangyi.referrals.Handling;
import xiangyi.referrals.ReferralQueries;
import xiangyi.referrals.ReferralRight;
import xiangyi.referrals.ReferralStatus;
import xiangyi.referrals.Reply;
import xiangyi.referrals.ResultClass;
import xiangyi.shared.Actor;
import xiangyi.shared.Count;
import xiangyi.shared.DepartmentId;
import xiangyi.shared.NotFound;
import xiangyi.shared.PersonId;
import xiangyi.shared.ReasonRequest;
import xiangyi.shared.Refusal;

/** An inspection from its record to the letter that comes back, and the facts that it leaves. */
@HouseTest
class CoreTest {

    @Autowired
    House house;

    @Autowired
    Activities activities;

    @Autowired
    Findings findings;

    @Autowired
    Participants participants;

    @Autowired
    Surroundings surroundings;

    @Autowired
    LookBacks lookBacks;

    @Autowired
    ActivityQueries queries;

    @Autowired
    FindingQueries findingQueries;

    @Autowired
    Handling handling;

    @Autowired
    HandOvers handOvers;

    @Autowired
    ReferralQueries referrals;

    @Autowired
    FactCatalogue facts;

    @Autowired
    MockMvcTester browser;

    Township township;
    Actor clerk;
    List<PersonId> deputies;
    final LocalDate day = TestClock.MONDAY.minusDays(20);

    @BeforeEach
    void aTownship() {
        township = house.township();
        clerk = township.clerk();
        deputies = house.deputies(township, "彭德厚", "龙小燕", "鲁有福");
    }

    @Test
    void anInspectionLeavesItsFacts() {
        var id = inspection();
        participants.record(
                clerk,
                id,
                new AttendanceRequest(
                        List.of(
                                new AttendanceRequest.Line(deputies.get(0), Attended.PRESENT),
                                new AttendanceRequest.Line(deputies.get(1), Attended.LEAVE)),
                        "赵高林",
                        SignedBy.PAPER,
                        null,
                        card(id).version()));
        surroundings.set(
                clerk,
                id,
                new SurroundingsRequest(
                        List.of(new SurroundingsRequest.Office("农业服务中心", PartnerRole.CHECKED, Count.of("5"))),
                        List.of(new SurroundingsRequest.Number("走访", CounterUnit.HOUSEHOLDS, Count.of("30余"))),
                        null,
                        card(id).version()));
        findings.addLines(clerk, id, FindingKind.SUGGESTION, "1. 加大街道管理力度\n（2）严厉打击乱搭乱建\n\n");

        var held = fact("activities.held");
        assertThat(held.number("deputies")).isEqualTo(2);
        assertThat(held.number("findings")).isEqualTo(2);
        assertThat(held.text("kind")).isEqualTo("INSPECTION");
        assertThat(held.told().get("counters").toString()).contains("走访", "HOUSEHOLDS", "30", "OVER");
        assertThat(held.told().get("partners").toString()).contains("农业服务中心", "CHECKED");
        assertThat(facts("activities.finding")).extracting(Fact::title).contains("加大街道管理力度", "严厉打击乱搭乱建");
    }

    @Test
    void aFindingIsHandedOverAnsweredAndTold() {
        var id = inspection();
        var finding =
                findings.addLines(clerk, id, FindingKind.SUGGESTION, "加大街道管理力度").get(0);
        var referral = findings.handOver(clerk, finding, to(township.roads(), day.plusDays(2), null));

        assertThat(finding(finding).answer()).isEqualTo(FindingAnswer.HANDED_OVER);
        assertThat(finding(finding).dueOn()).isEqualTo(day.plusDays(2).plusMonths(3));
        assertThat(finding(finding).unit()).isEqualTo("乡村建设办公室");

        handling.reply(clerk, referral, new Reply(day.plusDays(10), ResultClass.A, null, "制定了街道管理办法。", null, null, 1));
        handOvers.settle(
                clerk,
                referral,
                new Act(
                        day.plusDays(11),
                        null,
                        referrals
                                .card(clerk.scope(ReferralRight.READ), referral)
                                .version()));
        assertThat(finding(finding).standing()).isEqualTo(ReferralStatus.DONE);

        activities.tell(clerk, id, new ToldRequest(day.plusDays(12), "小组会上通报", null, card(id).version()));
        assertThat(facts("activities.told")).hasSize(1);
        assertThat(facts("referrals.opinion.replied")).hasSize(1);
    }

    /** Of many findings each has its page, where the presidium urges, gives time and takes the hand-over back. */
    @Test
    void aHandOverByMistakeIsVoidedOnItsOwnPageAndThenTheActivityMayBe() {
        var id = inspection();
        var finding =
                findings.addLines(clerk, id, FindingKind.PROBLEM, "码头没有护栏").get(0);
        var referral = findings.handOver(clerk, finding, to(township.roads(), day.plusDays(2), null));
        var page = "/referrals/" + referral.text();
        assertThat(browser.get().uri(page).with(as(clerk)))
                .hasStatusOk()
                .bodyText()
                .contains("码头没有护栏", page + "/urging", page + "/extension", page + "/void", "/activities/" + id.text());
        assertThat(browser.get().uri(page).with(as(house.township().clerk()))).hasStatus(HttpStatus.NOT_FOUND);

        var mistake = new ReasonRequest("录重了", card(id).version());
        assertThatThrownBy(() -> activities.voidIt(clerk, id, mistake))
                .hasMessageContaining("referrals.subject.handedOver");
        assertThatThrownBy(() -> handOvers.voidIt(clerk, referral, new Act(day, "交错了", 1)))
                .as("before it was handed over")
                .hasMessageContaining("referrals.beforeHandOver");
        handOvers.voidIt(clerk, referral, new Act(day.plusDays(3), "交错了", 1));
        assertThat(finding(finding).answer()).isEqualTo(FindingAnswer.NONE);
        activities.voidIt(clerk, id, mistake);
        assertThat(facts("activities.held")).isEmpty();
    }

    @Test
    void anActivityIsNotVoidedBeneathALookBack() {
        var id = inspection();
        var back = activities.record(
                clerk,
                ActivityRequest.of(
                                ActivityId.next(),
                                township.area(),
                                ActivityKind.LOOK_BACK,
                                "再看码头",
                                day.plusDays(9),
                                true)
                        .within(township.area(), true, null, id));
        assertThatThrownBy(() -> activities.voidIt(clerk, id, new ReasonRequest("录重了", card(id).version())))
                .hasMessageContaining("activities.lookedBackAt");
        activities.voidIt(clerk, back, new ReasonRequest("录重了", card(back).version()));
        activities.voidIt(clerk, id, new ReasonRequest("录重了", card(id).version()));
        assertThat(facts("activities.held")).isEmpty();
    }

    @Test
    void anActivityIsNotVoidedBeneathAnAnswer() {
        var id = inspection();
        var finding =
                findings.addLines(clerk, id, FindingKind.PROBLEM, "码头没有护栏").get(0);
        var referral = findings.handOver(clerk, finding, to(township.roads(), day.plusDays(2), null));
        handling.reply(clerk, referral, new Reply(day.plusDays(10), ResultClass.A, null, "装好了。", null, null, 1));
        assertThatThrownBy(() -> activities.voidIt(clerk, id, new ReasonRequest("录重了", card(id).version())))
                .hasMessageContaining("referrals.subject.answered");
    }

    @Test
    void aNamedDeadlineGoesBeforeTheCountedOne() {
        var finding = findings.addLines(clerk, inspection(), FindingKind.PROBLEM, "码头没有护栏")
                .get(0);
        findings.handOver(clerk, finding, to(township.roads(), day.plusDays(2), day.plusDays(20)));

        assertThat(finding(finding).dueOn()).isEqualTo(day.plusDays(20));
        assertThatThrownBy(() -> findings.handOver(clerk, finding, to(township.farming(), day.plusDays(2), day)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aLookBackSaysWhatBecameOfEachFinding() {
        var id = inspection();
        var found = findings.addLines(clerk, id, FindingKind.PROBLEM, "码头没有护栏\n险工段没有备料");
        var back = ActivityId.next();
        activities.record(
                clerk,
                ActivityRequest.of(back, township.area(), ActivityKind.LOOK_BACK, "回头看、再次学", day.plusDays(10), true));
        lookBacks.check(
                clerk,
                back,
                new LookBackRequest(
                        List.of(
                                new LookBackRequest.Line(found.get(0), Verdict.DONE, "已装护栏"),
                                new LookBackRequest.Line(found.get(1), Verdict.NOT, null)),
                        card(back).version()));

        assertThat(facts("activities.rechecked"))
                .extracting(fact -> fact.text("verdict"))
                .containsExactlyInAnyOrder("DONE", "NOT");
        assertThat(findingQueries.checked(clerk.scope(ActivityRight.READ), id)).hasSize(2);
    }

    @Test
    void aRoughDayIsKeptInItsWords() {
        var id = ActivityId.next();
        var span = Span.parse("2025年9月下旬").orElseThrow();
        var plain = ActivityRequest.of(id, township.area(), ActivityKind.STUDY, "蔬菜基地调研", span.from(), true);
        activities.record(clerk, plain.over(span));

        assertThat(card(id).when().words()).isEqualTo("2025年9月下旬");
        assertThat(fact("activities.held").text("when")).isEqualTo("9月下旬");
    }

    @Test
    void neighboursSeeNothingOfIt() {
        var id = inspection();
        var neighbour = house.township().clerk();
        assertThatThrownBy(() -> queries.card(neighbour.scope(ActivityRight.READ), id))
                .isInstanceOf(NotFound.class);
    }

    private ActivityId inspection() {
        return activities.record(
                clerk,
                ActivityRequest.of(ActivityId.next(), township.area(), ActivityKind.INSPECTION, "视察新农村建设", day, true));
    }

    private HandOver to(DepartmentId unit, LocalDate on, LocalDate dueOn) {
        return new HandOver(
                township.area(), unit, List.of(), AnswerClock.ORDINARY, on, "李乡长", "王主任", null, null, dueOn);
    }

    private ActivityCard card(ActivityId id) {
        return queries.card(clerk.scope(ActivityRight.READ), id);
    }

    private FindingCard finding(FindingId id) {
        return findingQueries.finding(clerk.scope(ActivityRight.READ), id);
    }

    private Fact fact(String kind) {
        return facts(kind).get(0);
    }

    private List<Fact> facts(String kind) {
        return facts.read(clerk.scope(ActivityRight.READ), township.area(), Period.year(2025)).stream()
                .filter(fact -> fact.kind().equals(kind))
                .toList();
    }
}
