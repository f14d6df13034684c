package xiangyi.calendar;

import static java.util.stream.Collectors.toCollection;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiangyi.shared.Reason;

/** What day it is, which days are worked, and when a period ends. */
@Component
public class Workdays {

    private final Clock clock;
    private final Supplier<Holidays> holidays;

    public Workdays(Clock clock, Supplier<Holidays> holidays) {
        this.clock = clock;
        this.holidays = holidays;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public Instant now() {
        return clock.instant();
    }

    /** What is said to have happened has: a day still to come is one of the things wrong with {@code field}. */
    public void notInFuture(@Nullable LocalDate day, String field, List<Reason> problems) {
        if (day != null && day.isAfter(today())) {
            problems.add(Reason.of("shared.notInFuture", day.toString()).at(field));
        }
    }

    public boolean isWorkday(LocalDate day) {
        return holidays.get().isWorkday(day);
    }

    /** Whether the year's notice has been imported; without it only weekends and festivals are days of rest. */
    public boolean knows(int year) {
        return holidays.get().knows(year);
    }

    /** The first working day after this one. */
    public LocalDate nextWorkday(LocalDate day) {
        return step(day, 1);
    }

    /** The day itself when it is worked, else the first working day after it. */
    public LocalDate workdayFrom(LocalDate day) {
        return isWorkday(day) ? day : nextWorkday(day);
    }

    /** Working days after the first day up to and including the last; negative when the last comes first. */
    public int workdaysBetween(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) return -workdaysBetween(last, first);
        return (int) first.plusDays(1)
                .datesUntil(last.plusDays(1))
                .filter(this::isWorkday)
                .count();
    }

    /** When a period ends that began on this day; a last day of rest gives way to the next working day (民法典203). */
    public Due due(LocalDate from, TimeLimit term) {
        var statutory = count(from, term, 1);
        return due(from, false, term, statutory, workdayFrom(statutory));
    }

    /** As {@link #due}, but a last day of rest stays the last: for periods that nothing may stretch. */
    public Due dueUnshifted(LocalDate from, TimeLimit term) {
        var statutory = count(from, term, 1);
        return due(from, false, term, statutory, statutory);
    }

    /** The last day that is this long before an event (…日以前): a limit to plan by, never moved. */
    public Due before(LocalDate event, TimeLimit term) {
        var limit = count(event, term, -1);
        return due(event, true, term, limit, limit);
    }

    private LocalDate count(LocalDate from, TimeLimit term, int direction) {
        var number = term.number() * direction;
        return switch (term.unit()) {
            case MONTHS -> from.plusMonths(number);
            case DAYS -> from.plusDays(number);
            case WORKDAYS -> step(from, number);
        };
    }

    private LocalDate step(LocalDate from, int workdays) {
        var direction = Integer.signum(workdays);
        var day = from;
        for (var left = Math.abs(workdays); left > 0; ) {
            day = day.plusDays(direction);
            if (isWorkday(day)) left--;
        }
        return day;
    }

    private Due due(LocalDate from, boolean before, TimeLimit term, LocalDate statutory, LocalDate on) {
        var known = holidays.get();
        var counted = term.unit() == TimeLimit.Unit.WORKDAYS ? span(from, on) : span(statutory, on);
        var unknown = counted.flatMap(day -> known.unknownFor(day).stream()).collect(toCollection(TreeSet::new));
        var occasion = known.on(statutory).map(NoticeDay::reason).orElse(null);
        return new Due(from, before, term, statutory, !known.isWorkday(statutory), occasion, on, unknown);
    }

    private static Stream<LocalDate> span(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? span(other, one) : one.datesUntil(other.plusDays(1));
    }
}
