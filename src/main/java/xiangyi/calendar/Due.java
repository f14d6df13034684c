package xiangyi.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.Reason;

/**
 * The day something is due, with everything needed to show how it was counted.
 *
 * @param from the day counted from: the start of the period, or the event it must precede
 * @param before whether it was counted backwards from an event
 * @param statutory the last day by counting alone
 * @param restDay whether that day is off
 * @param occasion what the notice says of that day, e.g. 国庆节, or null when it does not name it
 * @param on the day that holds, after moving off a day of rest where the law allows
 * @param unknownYears years whose notice would be needed to be sure
 */
public record Due(
        LocalDate from,
        boolean before,
        TimeLimit term,
        LocalDate statutory,
        boolean restDay,
        @Nullable String occasion,
        LocalDate on,
        SortedSet<Integer> unknownYears) {

    public boolean shifted() {
        return !on.equals(statutory);
    }

    public boolean isCertain() {
        return unknownYears.isEmpty();
    }

    /** 4月25日＋6个月＝10月25日（周六），顺延到10月27日, as sentences to be set one after the other. */
    public List<Reason> sum() {
        return sum("");
    }

    /** The same with what happened on the first day: 4月25日交办＋6个月…. */
    public List<Reason> sum(String act) {
        var parts = new ArrayList<Reason>();
        parts.add(Reason.of(
                "calendar.due." + (before ? "before." : "after.") + term.unit(),
                date(from) + act,
                String.valueOf(term.number()),
                date(statutory),
                Dates.week(statutory)));
        if (occasion != null) parts.add(occasion(occasion));
        if (shifted()) parts.add(Reason.of("calendar.due.shifted", date(on)));
        if (!isCertain()) parts.add(Reason.of("calendar.due.unknown", years()));
        return parts;
    }

    private Reason occasion(String occasion) {
        return restDay ? Reason.of("calendar.due.off", occasion) : Reason.of("calendar.due.swapped");
    }

    private String date(LocalDate day) {
        var sameYear = from.getYear() == statutory.getYear() && from.getYear() == on.getYear();
        return sameYear ? Dates.monthDay(day) : Dates.full(day);
    }

    private String years() {
        return unknownYears.stream().map(String::valueOf).collect(Collectors.joining("、"));
    }
}
