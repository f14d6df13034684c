package xiangyi.demo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiangyi.calendar.Workdays;
import xiangyi.departments.Department;
import xiangyi.departments.DepartmentQueries;
import xiangyi.departments.DepartmentRight;
import xiangyi.duties.KeptRegisters;
import xiangyi.duties.KeptSince;
import xiangyi.referrals.Act;
import xiangyi.referrals.AnswerClock;
import xiangyi.referrals.HandOver;
import xiangyi.referrals.Handling;
import xiangyi.referrals.Rating;
import xiangyi.referrals.Ratings;
import xiangyi.referrals.ReferralId;
import xiangyi.referrals.ReferralQueries;
import xiangyi.referrals.ReferralRight;
import xiangyi.referrals.Reply;
import xiangyi.referrals.ResultClass;
import xiangyi.referrals.Satisfaction;
import xiangyi.sessions.SessionKind;
import xiangyi.sessions.Sessions;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;
import xiangyi.suggestions.Channel;
import xiangyi.suggestions.RegistrationRequest;
import xiangyi.suggestions.SuggestionId;
import xiangyi.suggestions.SuggestionRequest;
import xiangyi.suggestions.Suggestions;

/** What goes on in 烽火乡 these days: suggestions at every stage, so that each page has something to show. */
@Component
class DemoTownship {

    private static final Area HERE = DemoCounty.TOWNSHIP;

    private final Suggestions suggestions;
    private final Handling handling;
    private final Ratings ratings;
    private final ReferralQueries referrals;
    private final DepartmentQueries departments;
    private final Sessions sessions;
    private final KeptRegisters registers;
    private final DemoActivities activities;
    private final DemoAppraisals appraisals;
    private final Workdays workdays;

    DemoTownship(
            Suggestions suggestions,
            Handling handling,
            Ratings ratings,
            ReferralQueries referrals,
            DepartmentQueries departments,
            Sessions sessions,
            KeptRegisters registers,
            DemoActivities activities,
            DemoAppraisals appraisals,
            Workdays workdays) {
        this.suggestions = suggestions;
        this.handling = handling;
        this.ratings = ratings;
        this.referrals = referrals;
        this.departments = departments;
        this.sessions = sessions;
        this.registers = registers;
        this.activities = activities;
        this.appraisals = appraisals;
        this.workdays = workdays;
    }

    void fill(Actor system) {
        var today = workdays.today();
        keepRegisters(system, HERE, KeptSince.REGISTERS);
        sessions.record(system, DemoCounty.held(HERE, SessionKind.CONGRESS, 8, today.minusMonths(8)));
        sessions.record(system, DemoCounty.held(HERE, SessionKind.PRESIDIUM, 2, today.minusDays(60)));

        handedOver(
                system,
                "何满仓",
                "关于在石堰村增设校车停靠点的建议",
                "农业服务中心",
                today.minusMonths(3).plusDays(3));
        handedOver(system, "周秀兰", "关于集镇公厕夜间开放的建议", "综合治理办公室", today.minusDays(10));
        handedOver(
                system, "田桂花", "关于配足大坪村卫生室常用药品的建议", "乡卫生院", today.minusMonths(3).minusDays(12));

        var road = handedOver(system, "彭德厚", "关于硬化花果村至青石村通组公路的建议", "乡村建设办公室", today.minusMonths(5));
        sign(system, road, today.minusMonths(5).plusDays(2));
        contact(system, road, today.minusMonths(4), "与彭德厚代表到现场量路，1.8公里，其中两处塌边。");
        reply(system, road, today.minusMonths(3), ResultClass.B, "1.8公里路面硬化，路面宽4.5米。", today.plusDays(37));
        rate(system, road, today.minusMonths(3).plusDays(9), Satisfaction.BASICALLY, "有了日子和长度，愿意等。");

        var lamps = handedOver(system, "鲁有福", "关于在油坊村安装路灯的建议", "乡村建设办公室", today.minusMonths(4));
        reply(system, lamps, today.minusMonths(2), ResultClass.A, null, null);
        rate(system, lamps, today.minusMonths(2).plusDays(5), Satisfaction.SATISFIED, null);

        var waste = handedOver(
                system,
                "龙小燕",
                "关于增加新桥村垃圾清运次数的建议",
                "综合治理办公室",
                today.minusMonths(3).plusDays(10));
        reply(system, waste, today.minusDays(20), ResultClass.D, null, null);

        activities.fill(system);
        appraisals.fill(system);

        registered(system, "梁守信", "关于疏通柳溪村排水沟的建议", today.minusDays(2));
        submitted(system, "罗广田", "关于双河村小水渠清淤的建议", today.minusDays(1));
    }

    /** Since the first of this year what happens is entered, so that silence means something. */
    void keepRegisters(Actor system, Area area, List<String> names) {
        for (var register : names) {
            registers.keptSince(
                    system,
                    new KeptSince(area, register, LocalDate.of(workdays.today().getYear(), 1, 1)));
        }
    }

    private SuggestionId submitted(Actor system, String deputy, String title, LocalDate on) {
        return suggestions.submit(
                system,
                new SuggestionRequest(
                        SuggestionId.next(),
                        HERE,
                        deputy,
                        List.of(),
                        title,
                        "群众多次反映，已经影响出行和生活。",
                        "请有关单位到现场看一看，定出办法和日期。",
                        on,
                        on,
                        Channel.PAPER));
    }

    private SuggestionId registered(Actor system, String deputy, String title, LocalDate on) {
        var id = submitted(system, deputy, title, on);
        suggestions.register(system, id, new RegistrationRequest(on, 1, null));
        return id;
    }

    private ReferralId handedOver(Actor system, String deputy, String title, String unit, LocalDate on) {
        var id = registered(system, deputy, title, on.minusDays(4));
        var to = departments
                .named(system.scope(DepartmentRight.READ), HERE, unit)
                .map(Department::id)
                .orElseThrow();
        return suggestions.handOver(
                system, id, new HandOver(HERE, to, List.of(), AnswerClock.ORDINARY, on, null, null, null, null));
    }

    private void sign(Actor system, ReferralId id, LocalDate on) {
        handling.signFor(system, id, new Act(on, null, version(system, id)));
    }

    private void contact(Actor system, ReferralId id, LocalDate on, String said) {
        handling.contact(system, id, new Act(on, said, version(system, id)));
    }

    private void reply(
            Actor system,
            ReferralId id,
            LocalDate on,
            ResultClass result,
            @Nullable String promise,
            @Nullable LocalDate promised) {
        handling.reply(
                system, id, new Reply(on, result, null, "您提的建议已经研究办理，情况如下。", promise, promised, version(system, id)));
    }

    private void rate(Actor system, ReferralId id, LocalDate on, Satisfaction result, @Nullable String said) {
        var leader = referrals.raisers(system.scope(ReferralRight.READ), id).get(0);
        ratings.rate(
                system, id, new Rating(on, leader.person(), Satisfaction.SATISFIED, result, said, version(system, id)));
    }

    private int version(Actor system, ReferralId id) {
        return referrals.card(system.scope(ReferralRight.READ), id).version();
    }
}
