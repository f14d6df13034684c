package xiangyi.duties;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import xiangyi.calendar.TimeLimit;
import xiangyi.facts.Period;

/** Again and again, with no longer gap than a term of months or days. */
record Regularly(TimeLimit gap) {

    /**
     * What happened longer before the period than one gap does not count; what happened after it only shows that a gap
     * within it was closed at last.
     */
    Standing of(TownshipRecord recorded, Period period, LocalDate on) {
        var late = false;
        Happened last = null;
        var due = after(period.from());
        for (var line : recorded.done(on).toList()) {
            if (after(line.on()).isBefore(period.from())) {
                continue;
            }
            var isOfThePeriod = !line.on().isBefore(period.from());
            if (isOfThePeriod && line.on().isAfter(due) && !due.isAfter(period.until())) {
                if (isKept(recorded, last, due, period)) {
                    return Standing.missed(due, line.path());
                }
                if (last != null) {
                    return Standing.NOT_RECORDED;
                }
            }
            if (line.on().isAfter(period.until())) {
                break;
            }
            late |= isOfThePeriod && line.recordedOn().isAfter(due);
            last = line;
            due = after(line.on());
        }
        var kept = isKept(recorded, last, due.isBefore(on) ? due : on.minusDays(1), period);
        if (last == null && !kept) {
            return Standing.NOT_RECORDED;
        }
        if (due.isAfter(period.until()) && on.isAfter(period.until())) {
            return last == null
                    ? Standing.NOT_APPLICABLE
                    : new Standing(late ? Standing.Status.MET_LATE : Standing.Status.MET, last.on(), last.path(), null);
        }
        if (due.isBefore(on)) {
            return kept ? Standing.missed(due, null) : Standing.NOT_RECORDED;
        }
        return recorded.planned(on, due).findFirst().map(Standing::arranged).orElse(Standing.due(due));
    }

    /** Whether the register answers for the days since the time before, or since the period began. */
    private static boolean isKept(TownshipRecord recorded, @Nullable Happened last, LocalDate until, Period period) {
        return recorded.isKept(last == null || last.on().isBefore(period.from()) ? period.from() : last.on(), until);
    }

    /** The day so long after another, as a setting writes it. */
    static UnaryOperator<LocalDate> every(String term) {
        return new Regularly(TimeLimit.of(term))::after;
    }

    private LocalDate after(LocalDate day) {
        return gap.unit() == TimeLimit.Unit.MONTHS ? day.plusMonths(gap.number()) : day.plusDays(gap.number());
    }
}
