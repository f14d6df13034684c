package xiangyi.activities;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
        var today = workdays.today();
        if (request.lastDay().isBefore(request.startsOn())) {
            problems.add(Reason.of("activities.endsBeforeItStarts").at("endsOn"));
        }
        if (request.held() && request.startsOn().isAfter(today)) {
            problems.add(Reason.of("shared.notInFuture", request.startsOn().toString())
                    .at("startsOn"));
        }
        if (request.notifiedOn() != null && request.notifiedOn().isAfter(today)) {
            problems.add(Reason.of("shared.notInFuture", request.notifiedOn().toString())
                    .at("notifiedOn"));
        }
        if (request.rechecks() != null && request.rechecks().equals(request.id())) {
            problems.add(Reason.of("activities.rechecksItself").at("rechecks"));
        }
        refuse(problems);
    }

    void requireTold(Activity activity, ToldRequest request) {
        var problems = new ArrayList<Reason>();
        if (activity.status() != ActivityStatus.HELD) {
            problems.add(Reason.of("activities.notHeld"));
        }
        notInFuture(request.on(), problems);
        if (request.on().isBefore(activity.startsOn())) {
            problems.add(Reason.of("activities.beforeIt").at("on"));
        }
        refuse(problems);
    }

    /** Nothing comes out of what has not been held. */
    void requireHeld(Activity activity) {
        if (activity.status() != ActivityStatus.HELD) {
            throw new Refusal("activities.notHeld");
        }
    }

    void notInFuture(LocalDate on, List<Reason> problems) {
        if (on.isAfter(workdays.today())) {
            problems.add(Reason.of("shared.notInFuture", on.toString()).at("on"));
        }
    }

    static void refuse(List<Reason> problems) {
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
    }
}
