package xiangyi.activities;

import java.util.ArrayList;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiangyi.calendar.Workdays;
import xiangyi.shared.Reason;
import xiangyi.shared.Refusal;

/** What cannot be, whoever typed it: all of it at once. */
@Component
class ActivityChecks {

    private final JdbcClient jdbc;
    private final Workdays workdays;

    ActivityChecks(JdbcClient jdbc, Workdays workdays) {
        this.jdbc = jdbc;
        this.workdays = workdays;
    }

    void require(ActivityRequest request) {
        var problems = new ArrayList<Reason>();
        if (request.lastDay().isBefore(request.startsOn())) {
            problems.add(Reason.of("activities.endsBeforeItStarts").at("endsOn"));
        }
        if (request.held()) {
            workdays.notInFuture(request.startsOn(), "startsOn", problems);
        }
        workdays.notInFuture(request.notifiedOn(), "notifiedOn", problems);
        if (request.rechecks() != null && request.rechecks().equals(request.id())) {
            problems.add(Reason.of("activities.rechecksItself").at("rechecks"));
        }
        Refusal.ifAny(problems);
    }

    /** A day that is put right lies before what came of it, and not before what it looked back at. */
    void requireWithinStory(Activity activity, ActivityRequest request) {
        var problems = new ArrayList<Reason>();
        if (activity.status() == ActivityStatus.HELD) {
            workdays.notInFuture(request.startsOn(), "startsOn", problems);
        }
        var stale = jdbc.sql("""
                        select exists (select from activities.activity where id = :id and told_on < :on)
                            or exists (select from activities.finding
                                        where activity = :id and voided_on is null
                                          and least(handed_over_on, answered_on) < :on)
                            or exists (select from activities.verdict
                                         join activities.finding on finding.id = verdict.finding
                                         join activities.activity back on back.id = verdict.activity
                                        where finding.activity = :id and back.status <> 'VOID' and back.starts_on < :on)
                            or exists (select from activities.verdict
                                         join activities.finding on finding.id = verdict.finding
                                         join activities.activity seen on seen.id = finding.activity
                                        where verdict.activity = :id and seen.starts_on > :on)
                        """)
                .param("id", activity.id().value())
                .param("on", request.startsOn())
                .query(Boolean.class)
                .single();
        if (stale && !request.startsOn().equals(activity.startsOn())) {
            problems.add(Reason.of("activities.outOfItsStory").at("startsOn"));
        }
        Refusal.ifAny(problems);
    }

    void requireTold(Activity activity, ActivityCard old, ToldRequest request) {
        var problems = new ArrayList<Reason>();
        if (activity.status() != ActivityStatus.HELD) {
            problems.add(Reason.of("activities.notHeld"));
        }
        workdays.notInFuture(request.on(), "on", problems);
        if (request.on().isBefore(activity.startsOn())) {
            problems.add(Reason.of("activities.beforeIt").at("on"));
        }
        var changed = !request.on().equals(old.toldOn()) || !Objects.equals(request.how(), old.toldHow());
        if (old.toldOn() != null
                && changed
                && (request.why() == null || request.why().isBlank())) {
            problems.add(Reason.of("activities.toldWithoutReason").at("why"));
        }
        Refusal.ifAny(problems);
    }

    /** Nothing comes out of what has not been held. */
    void requireHeld(Activity activity) {
        if (activity.status() != ActivityStatus.HELD) {
            throw new Refusal("activities.notHeld");
        }
    }
}
