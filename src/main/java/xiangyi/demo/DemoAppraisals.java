package xiangyi.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiangyi.activities.ActivityId;
import xiangyi.activities.ActivityKind;
import xiangyi.activities.QuickEntry;
import xiangyi.activities.QuickRequest;
import xiangyi.appraisals.AppraisalId;
import xiangyi.appraisals.AppraisalQueries;
import xiangyi.appraisals.AppraisalRequest;
import xiangyi.appraisals.AppraisalRight;
import xiangyi.appraisals.Appraisals;
import xiangyi.appraisals.Ballots;
import xiangyi.appraisals.Scale;
import xiangyi.appraisals.StageKind;
import xiangyi.appraisals.StageRequest;
import xiangyi.appraisals.Stages;
import xiangyi.appraisals.VoteId;
import xiangyi.appraisals.VoteRequest;
import xiangyi.appraisals.Voters;
import xiangyi.appraisals.Votes;
import xiangyi.calendar.Span;
import xiangyi.calendar.Workdays;
import xiangyi.departments.Department;
import xiangyi.departments.DepartmentQueries;
import xiangyi.departments.DepartmentRight;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;
import xiangyi.shared.Count;
import xiangyi.shared.DepartmentId;

/** A unit that was appraised and is putting things right, and a deputy who reported to voters. */
@Component
class DemoAppraisals {

    private static final Area HERE = DemoCounty.TOWNSHIP;

    private final QuickEntry activities;
    private final Appraisals appraisals;
    private final Stages stages;
    private final Votes votes;
    private final AppraisalQueries queries;
    private final DepartmentQueries departments;
    private final Workdays workdays;

    DemoAppraisals(
            QuickEntry activities,
            Appraisals appraisals,
            Stages stages,
            Votes votes,
            AppraisalQueries queries,
            DepartmentQueries departments,
            Workdays workdays) {
        this.activities = activities;
        this.appraisals = appraisals;
        this.stages = stages;
        this.votes = votes;
        this.queries = queries;
        this.departments = departments;
        this.workdays = workdays;
    }

    void fill(Actor system) {
        var today = workdays.today();
        station(system, today.minusMonths(3).plusDays(6));
        report(system, today.minusMonths(5));
    }

    private void station(Actor system, LocalDate on) {
        var id = begin(
                system,
                held(
                        system,
                        ActivityKind.APPRAISAL,
                        "评议农业服务中心",
                        on,
                        "26",
                        "农技员下村不勤\n良种补贴公示不全\n服务热线常常没有人接",
                        unit(system, "农业服务中心")),
                "农业服务中心",
                null);
        stage(system, id, StageKind.SCHEME, on.minusDays(20), "先调查，再听汇报，当场测评。", null);
        stage(system, id, StageKind.SURVEY, on.minusDays(9), "内部发问卷，外部走访种植户、开座谈会。", Count.of("60余"));
        vote(system, id, on, Voters.DEPUTIES, Scale.SATISFACTION, new Ballots(26, 26, 26, 25, 11, 9, 5));
        stage(system, id, StageKind.SENT, on.plusDays(3), null, null);
    }

    private void report(Actor system, LocalDate on) {
        var id = begin(
                system,
                held(system, ActivityKind.VOTER_REPORT, "向晓梅代表向选民述职", on, null, "多到村里走走\n路灯的事要有回音", null),
                "向晓梅",
                "乡人大代表");
        vote(system, id, on, Voters.VOTERS, Scale.COMPETENCE, new Ballots(52, 52, 51, 51, 44, 6, 1));
        stage(system, id, StageKind.SENT, on.plusDays(1), "意见当面交给代表本人。", null);
        stage(system, id, StageKind.RECTIFIED, on.plusDays(40), "每月第一个星期一到联络站接待选民。", null);
        stage(system, id, StageKind.PUBLISHED, on.plusDays(42), "贴在村务公开栏。", null);
    }

    private ActivityId held(
            Actor system,
            ActivityKind kind,
            String title,
            LocalDate on,
            @Nullable String deputies,
            String found,
            @Nullable DepartmentId unit) {
        return activities.record(
                system,
                new QuickRequest(
                        ActivityId.next(),
                        HERE,
                        kind,
                        null,
                        title,
                        on,
                        "二楼会议室",
                        "主席石永清",
                        deputies,
                        null,
                        found,
                        unit,
                        unit == null ? null : on.plusDays(3),
                        null),
                null);
    }

    private DepartmentId unit(Actor system, String name) {
        return departments
                .named(system.scope(DepartmentRight.READ), HERE, name)
                .map(Department::id)
                .orElseThrow();
    }

    private AppraisalId begin(Actor system, ActivityId activity, String subject, @Nullable String post) {
        return appraisals.record(
                system, new AppraisalRequest(AppraisalId.next(), activity, subject, post, null, null, 0));
    }

    private void stage(
            Actor system,
            AppraisalId id,
            StageKind kind,
            LocalDate on,
            @Nullable String said,
            @Nullable Count surveyed) {
        var version = queries.card(system.scope(AppraisalRight.READ), id).version();
        stages.record(
                system,
                id,
                kind,
                StageRequest.of(new Span(on, on, null), said, version).asking(surveyed, null));
    }

    private void vote(Actor system, AppraisalId id, LocalDate on, Voters voters, Scale scale, Ballots counted) {
        votes.record(system, id, VoteRequest.of(VoteId.next(), 1, null, voters, scale, on, counted, on));
    }
}
