package xiangyi.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;

/** A day that a notice names: off (workday false), or worked though it is a weekend (调休). */
public record NoticeDay(LocalDate day, boolean workday, String reason) {

    /** The year whose notice names it: days in December stand with the New Year they belong to. */
    public int notice() {
        return day.getMonth() == Month.DECEMBER ? day.getYear() + 1 : day.getYear();
    }

    boolean isSwappedWeekday() {
        return workday && day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }
}
