package xiangyi.activities;

import java.util.ArrayList;
import java.util.Objects;
import org.springframework.stereotype.Component;
import xiangyi.calendar.Workdays;
import xiangyi.shared.Reason;
import xiangyi.shared.Refusal;

/** What cannot be, whoever typed it: all of it at once. */
@Component
class ActivityChecks {

    private final Workdays workdays;

    ActivityChecks(Workdays workdays) {
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
