package xiangyi.imports;

import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import xiangyi.calendar.Dates;

/** The ways in which people type a month and an hour; days are read by the calendar. */
final class MonthsAndHours {

    private static final Pattern MONTH = Pattern.compile("(\\d{4})(?:[-./年](\\d{1,2})月?|(\\d{2}))");
    private static final Pattern HOUR = Pattern.compile("(上午|下午|晚上)?(\\d{1,2})(?:[:.时点](\\d{1,2})?)分?(?::\\d{1,2})?");

    private MonthsAndHours() {}

    static Optional<YearMonth> month(String typed) {
        var month = MONTH.matcher(Tidy.code(typed));
        if (!month.matches()) {
            return Dates.parse(typed).map(YearMonth::from);
        }
        var number = Integer.parseInt(either(month.group(2), month.group(3)));
        return number >= 1 && number <= 12
                ? Optional.of(YearMonth.of(Integer.parseInt(month.group(1)), number))
                : Optional.empty();
    }

    static Optional<LocalTime> hour(String typed) {
        var hour = HOUR.matcher(Tidy.code(typed));
        if (!hour.matches()) {
            return Optional.empty();
        }
        var hours = Integer.parseInt(hour.group(2));
        if (hour.group(1) != null && !hour.group(1).equals("上午") && hours < 12) {
            hours += 12;
        }
        var minutes = hour.group(3) == null ? 0 : Integer.parseInt(hour.group(3));
        return hours < 24 && minutes < 60 ? Optional.of(LocalTime.of(hours, minutes)) : Optional.empty();
    }

    private static String either(String one, String other) {
        return one != null ? one : other;
    }
}
