package xiangyi.activities;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import xiangyi.calendar.Span;
import xiangyi.calendar.Workdays;

/** What was done last year and may be done again. */
public final class Proposals {

    private Proposals() {}

    /** What has no counterpart in the year: of the same sort and title, whatever its day. */
    public static List<ActivityCard> of(List<ActivityCard> lastYear, List<ActivityCard> thisYear) {
        return lastYear.stream()
                .filter(card -> card.held() && card.kind() != ActivityKind.LOOK_BACK)
                .filter(card -> thisYear.stream().noneMatch(other -> isCounterpart(card, other)))
                .toList();
    }

    /** The same days a year later: rough words stay rough, and a day of rest gives way to the next working day. */
    public static Span next(ActivityCard card, Workdays workdays) {
        var same = new Span(card.startsOn().plusYears(1), card.endsOn().plusYears(1), card.saidAs());
        if (same.saidAs() != null) {
            return Span.inYear(same.from().getYear(), same.saidAs()).orElse(same);
        }
        var from = worked(same.from(), workdays);
        var until = workdays.workdayFrom(from.plusDays(DAYS.between(card.startsOn(), card.endsOn())));
        return new Span(from, until, null);
    }

    /** At the end of December the working day before: the plan is of this year. */
    private static LocalDate worked(LocalDate day, Workdays workdays) {
        var next = workdays.workdayFrom(day);
        return next.getYear() == day.getYear()
                ? next
                : Stream.iterate(day, later -> later.minusDays(1))
                        .filter(workdays::isWorkday)
                        .findFirst()
                        .orElse(day);
    }

    private static boolean isCounterpart(ActivityCard card, ActivityCard other) {
        return card.kind() == other.kind()
                && Objects.equals(card.groupId(), other.groupId())
                && withoutYear(card.title()).equals(withoutYear(other.title()));
    }

    private static String withoutYear(String title) {
        return title.replaceAll("\\d{4}年?(度)?", "");
    }
}
