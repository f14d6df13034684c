package xiangyi.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/** The same sums done slowly, a day at a time, without the calendar's own arithmetic. */
final class Fingers {

    private static final List<NoticeDay> NAMED = Holidays.shipped().years().stream()
            .flatMap(year -> Holidays.shipped().notice(year).stream())
            .toList();

    private Fingers() {}

    static LocalDate count(LocalDate from, TimeLimit term, int direction) {
        if (term.unit() == TimeLimit.Unit.MONTHS) return months(from, term.number(), direction);
        var day = from;
        for (var counted = 0; counted < term.number(); ) {
            day = direction > 0 ? day.plusDays(1) : day.minusDays(1);
            if (term.unit() == TimeLimit.Unit.DAYS || isWorked(day)) counted++;
        }
        return day;
    }

    static LocalDate restless(LocalDate day) {
        while (!isWorked(day)) day = day.plusDays(1);
        return day;
    }

    /** Walks until so many months have begun, then on to the same date unless the month ends before it. */
    private static LocalDate months(LocalDate from, int number, int direction) {
        var day = from.minusDays(from.getDayOfMonth() - 1);
        for (var begun = 0; begun < number; ) {
            day = day.plusDays(direction);
            if (day.getDayOfMonth() == 1) begun++;
        }
        while (day.getDayOfMonth() < from.getDayOfMonth() && day.plusDays(1).getMonth() == day.getMonth())
            day = day.plusDays(1);
        return day;
    }

    private static boolean isWorked(LocalDate day) {
        for (var named : NAMED) {
            if (named.day().equals(day)) return named.workday();
        }
        if ((day.getYear() < 2016 || day.getYear() > 2026)
                && FestivalsTest.of(day.getYear()).contains(day)) return false;
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
