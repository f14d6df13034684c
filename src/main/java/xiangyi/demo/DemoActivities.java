package xiangyi.demo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiangyi.activities.Activities;
import xiangyi.activities.ActivityId;
import xiangyi.activities.ActivityKind;
import xiangyi.activities.ActivityQueries;
import xiangyi.activities.ActivityRequest;
import xiangyi.activities.ActivityRight;
import xiangyi.activities.AnswerRequest;
import xiangyi.activities.CounterUnit;
import xiangyi.activities.FindingAnswer;
import xiangyi.activities.FindingCard;
import xiangyi.activities.FindingQueries;
import xiangyi.activities.Findings;
import xiangyi.activities.LookBackRequest;
import xiangyi.activities.LookBacks;
import xiangyi.activities.PartnerRole;
import xiangyi.activities.QuickEntry;
import xiangyi.activities.QuickRequest;
import xiangyi.activities.Surroundings;
import xiangyi.activities.SurroundingsRequest;
import xiangyi.activities.ToldRequest;
import xiangyi.activities.Verdict;
import xiangyi.calendar.Span;
import xiangyi.calendar.Workdays;
import xiangyi.departments.Department;
import xiangyi.departments.DepartmentQueries;
import xiangyi.departments.DepartmentRight;
import xiangyi.referrals.Act;
import xiangyi.referrals.AnswerClock;
import xiangyi.referrals.HandOver;
import xiangyi.referrals.HandOvers;
import xiangyi.referrals.Handling;
import xiangyi.referrals.ReferralId;
import xiangyi.referrals.ReferralQueries;
import xiangyi.referrals.ReferralRight;
import xiangyi.referrals.Reply;
import xiangyi.referrals.ResultClass;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;
import xiangyi.shared.Count;

/** What the deputies of 烽火乡 did together: inspected, studied, checked a law, and what they have planned. */
@Component
class DemoActivities {

    private static final Area HERE = DemoCounty.TOWNSHIP;

    private final QuickEntry quick;
    private final Activities activities;
    private final Findings findings;
    private final Surroundings surroundings;
    private final LookBacks lookBacks;
    private final ActivityQueries queries;
    private final FindingQueries findingQueries;
    private final Handling handling;
    private final HandOvers handOvers;
    private final ReferralQueries referrals;
    private final DepartmentQueries departments;
    private final Workdays workdays;

    DemoActivities(
            QuickEntry quick,
            Activities activities,
            Findings findings,
            Surroundings surroundings,
            LookBacks lookBacks,
            ActivityQueries queries,
            FindingQueries findingQueries,
            Handling handling,
            HandOvers handOvers,
            ReferralQueries referrals,
            DepartmentQueries departments,
            Workdays workdays) {
        this.quick = quick;
        this.activities = activities;
        this.findings = findings;
        this.surroundings = surroundings;
        this.lookBacks = lookBacks;
        this.queries = queries;
        this.findingQueries = findingQueries;
        this.handling = handling;
        this.handOvers = handOvers;
        this.referrals = referrals;
        this.departments = departments;
        this.workdays = workdays;
    }

    void fill(Actor system) {
        var today = workdays.today();
        inspection(system, today.minusMonths(2));
        lawCheck(system, today.minusDays(25));
        consultation(system, today.minusMonths(5));
        held(system, ActivityKind.GROUP, "代表小组学习怎样写建议", today.minusMonths(6), "二楼会议室", "18", null, null);
        held(
                system,
                ActivityKind.STUDY,
                "调研蔬菜基地建设",
                today.minusDays(90),
                "成德村",
                "9",
                "走了三个基地，听村干部和种植户说了销路和用水。",
                "帮种植户对接镇上的收购点\n修好二号机井");
        planned(system, ActivityKind.INSPECTION, "视察集镇街道管理", today.plusDays(9), "集镇");
        planned(system, ActivityKind.VISIT, "年前走访慰问困难群众", today.plusDays(40), null);
    }

    private void inspection(Actor system, LocalDate on) {
        var id = held(
                system,
                ActivityKind.INSPECTION,
                "视察南岸码头建设",
                on,
                "南岸码头",
                "彭德厚、龙小燕、鲁有福、何满仓、周秀兰",
                "听了现场负责人的汇报，看了引桥、候船亭和安全设施。代表们肯定了进度，对安全提出了意见。",
                "码头引桥没有护栏\n候船亭没有救生设备\n夜间没有照明");
        var found = findingQueries.findings(system.scope(ActivityRight.WRITE), id);
        var rail = handOver(system, found.get(0), "乡村建设办公室", on.plusDays(2), on.plusDays(30));
        reply(system, rail, on.plusDays(25), "引桥两侧护栏已经装好，长86米，经检测合格。");
        handOver(system, found.get(1), "综合治理办公室", on.plusDays(2), on.plusDays(45));
    }

    private void lawCheck(Actor system, LocalDate on) {
        var id = held(
                system,
                ActivityKind.LAW_CHECK,
                "检查食品加工小作坊",
                on,
                "集镇和新桥村",
                "7",
                "会同市场监管所查看了证照、台账和留样。",
                "两家小作坊没有健康证\n进货台账不全");
        surroundings.set(
                system,
                id,
                new SurroundingsRequest(
                        List.of(new SurroundingsRequest.Office("市场监督管理所", PartnerRole.CHECKS, Count.exactly(4))),
                        List.of(
                                new SurroundingsRequest.Number("检查小作坊", CounterUnit.HOUSEHOLDS, Count.exactly(13)),
                                new SurroundingsRequest.Number("发放宣传单", CounterUnit.COPIES, Count.of("100余"))),
                        null,
                        version(system, id)));
    }

    private void consultation(Actor system, LocalDate on) {
        var id = held(
                system, ActivityKind.CONSULTATION, "征求代表对政府工作的意见", on, "三楼会议室", "31", null, "花果村垃圾池清运不及时\n便民服务大厅中午没有人");
        var found = findingQueries.findings(system.scope(ActivityRight.WRITE), id);
        var waste = handOver(system, found.get(0), "综合治理办公室", on.plusDays(3), on.plusDays(60));
        reply(system, waste, on.plusDays(50), "每周清运由一次改为三次，已经写进保洁合同。");
        handOvers.settle(system, waste, new Act(on.plusDays(52), null, version(system, waste)));
        findings.answer(
                system,
                found.get(1).id(),
                new AnswerRequest(FindingAnswer.ON_THE_SPOT, on, "乡长刘黎", "从下周起中午安排两人值班。", null, null, 1));
        activities.tell(system, id, new ToldRequest(on.plusDays(55), "小组会上通报", null, version(system, id)));
        var back = activities.record(
                system,
                ActivityRequest.of(ActivityId.next(), HERE, ActivityKind.LOOK_BACK, "回头看征求的意见", on.plusMonths(4), true)
                        .within(HERE, true, null, id));
        lookBacks.check(
                system,
                back,
                new LookBackRequest(
                        List.of(
                                new LookBackRequest.Line(found.get(0).id(), Verdict.DONE, "清运三次，池边干净。"),
                                new LookBackRequest.Line(found.get(1).id(), Verdict.PARTLY, "有人值班，但常常只有一人。")),
                        version(system, back)));
    }

    private ActivityId held(
            Actor system,
            ActivityKind kind,
            String title,
            LocalDate on,
            @Nullable String place,
            @Nullable String deputies,
            @Nullable String summary,
            @Nullable String found) {
        return quick.record(
                system,
                new QuickRequest(
                        ActivityId.next(),
                        HERE,
                        kind,
                        null,
                        title,
                        on,
                        place,
                        "副主席石玉兰",
                        deputies,
                        summary,
                        found,
                        null,
                        null,
                        null),
                null);
    }

    private void planned(Actor system, ActivityKind kind, String title, LocalDate on, @Nullable String place) {
        activities.record(
                system,
                ActivityRequest.of(
                        ActivityId.next(),
                        HERE,
                        kind,
                        title,
                        new Span(on, on, null),
                        false,
                        place,
                        "副主席石玉兰",
                        null,
                        null));
    }

    private ReferralId handOver(Actor system, FindingCard finding, String unit, LocalDate on, LocalDate due) {
        var to = departments
                .named(system.scope(DepartmentRight.READ), HERE, unit)
                .map(Department::id)
                .orElseThrow();
        return findings.handOver(
                system,
                finding.id(),
                new HandOver(HERE, to, List.of(), AnswerClock.ORDINARY, on, "副乡长张勇", "王主任", null, null, due));
    }

    private void reply(Actor system, ReferralId id, LocalDate on, String said) {
        handling.reply(system, id, new Reply(on, ResultClass.A, null, said, null, null, version(system, id)));
    }

    private int version(Actor system, ActivityId id) {
        return queries.card(system.scope(ActivityRight.READ), id).version();
    }

    private int version(Actor system, ReferralId id) {
        return referrals.card(system.scope(ReferralRight.READ), id).version();
    }
}
