package xiangyi.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Days off that the State Council's regulation on holidays (全国年节及纪念日放假办法) gives to all, whatever the year's
 * notice adds; by its editions of 1999, 2007, 2013 and 2024.
 */
final class Festivals {

    private Festivals() {}

    static Optional<NoticeDay> on(LocalDate day) {
        return Optional.ofNullable(name(day)).map(name -> new NoticeDay(day, false, name));
    }

    private static @Nullable String name(LocalDate day) {
        return switch (day.getMonth()) {
            case JANUARY -> day.getDayOfMonth() == 1 ? "元旦" : springFestival(day);
            case FEBRUARY -> springFestival(day);
            case APRIL -> isSince(2008, day) && isQingming(day) ? "清明" : null;
            case MAY -> day.getDayOfMonth() <= daysOfMay(day.getYear()) ? "劳动节" : lunar(day);
            case OCTOBER -> day.getDayOfMonth() <= 3 ? "国庆节" : lunar(day);
            default -> lunar(day);
        };
    }

    /** The eve and three days since 2025, three days since 2014, the eve and two days since 2008, three days before. */
    private static @Nullable String springFestival(LocalDate day) {
        var year = day.getYear();
        var hasEve = year >= 2025 || year >= 2008 && year < 2014;
        var days = year >= 2008 && year < 2014 ? 2 : 3;
        var lunar = Lunar.of(day);
        var isOne = lunar.month() == 1 && lunar.day() <= days && !lunar.leap();
        return isOne || hasEve && Lunar.of(day.plusDays(1)).equals(new Lunar(1, false, 1)) ? "春节" : null;
    }

    private static int daysOfMay(int year) {
        return year >= 2025 ? 2 : year >= 2008 ? 1 : 3;
    }

    private static @Nullable String lunar(LocalDate day) {
        if (!isSince(2008, day)) {
            return null;
        }
        var lunar = Lunar.of(day);
        return lunar.equals(new Lunar(5, false, 5)) ? "端午" : lunar.equals(new Lunar(8, false, 15)) ? "中秋" : null;
    }

    /** When the sun stands at 15°; the sum holds from 1950 to 2099. */
    private static boolean isQingming(LocalDate day) {
        var years = day.getYear() - 1900;
        return day.getDayOfMonth() == (int) (0.2422 * years + 5.59) - years / 4;
    }

    private static boolean isSince(int year, LocalDate day) {
        return day.getYear() >= year;
    }
}
