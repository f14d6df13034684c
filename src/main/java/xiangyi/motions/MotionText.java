package xiangyi.motions;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import xiangyi.sessions.SessionCard;

/** What a motion says, and when it came in. */
record MotionText(
        String title,
        String cause,
        String grounds,
        String plan,
        LocalDate receivedOn,
        @Nullable LocalTime receivedAt) {

    MotionText {
        title = title.strip();
        cause = cause.strip();
        grounds = grounds.strip();
        plan = plan.strip();
    }

    /** All that is to be answered. */
    String content() {
        return String.join("\n", cause, grounds, plan);
    }

    /** Late is what came after the deadline of its session; a whole day where nobody noted the hour. */
    boolean isLateFor(SessionCard session) {
        var until = session.motionsUntil();
        if (until == null) {
            return false;
        }
        return receivedAt == null
                ? receivedOn.isAfter(until.toLocalDate())
                : receivedOn.atTime(receivedAt).isAfter(until);
    }
}
