package xiangyi.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiangyi.calendar.Workdays;
import xiangyi.shared.Reason;
import xiangyi.shared.Refusal;

/** What holds for the end of everything that is held from a day on. */
final class Ending {

    private Ending() {}

    /** What is entered or put right as held from one day until another. */
    static void requireDays(Workdays clock, LocalDate from, @Nullable LocalDate until, List<Reason> problems) {
        clock.notInFuture(from, "fromOn", problems);
        if (until != null && until.isBefore(from)) {
            problems.add(Reason.of("roster.endsBeforeBegins").at("untilOn"));
        } else {
            clock.notInFuture(until, "untilOn", problems);
        }
    }

    static void require(LocalDate from, @Nullable LocalDate until, LocalDate on, LocalDate today) {
        var problems = new ArrayList<Reason>();
        if (until != null) {
            problems.add(Reason.of("roster.endedAlready", until.toString()).at("on"));
        }
        if (on.isBefore(from)) {
            problems.add(Reason.of("roster.endsBeforeBegins").at("on"));
        }
        if (on.isAfter(today)) {
            problems.add(Reason.of("shared.notInFuture", on.toString()).at("on"));
        }
        Refusal.ifAny(problems);
    }
}
