package xiangyi.calendar;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import xiangyi.shared.Normal;

/** How a date is written in Chinese, and how one that staff typed is read. Asks no clock. */
public final class Dates {

    private static final DateTimeFormatter MONTH_DAY = DateTimeFormatter.ofPattern("M月d日", Locale.CHINA);
    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("y年M月d日", Locale.CHINA);

    private static final Pattern PARTS = Pattern.compile(
            "(\\d{4})(?:([-./—－–、])(\\d{1,2})\\2(\\d{1,2})|年(\\d{1,2})月(\\d{1,2})[日号]?|(\\d{2})(\\d{2}))");
    private static final Pattern TIME = Pattern.compile("[T ] *\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?$");
    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(\\.\\d+)?");
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    private Dates() {}

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** The day on which something was recorded, as the calendar on the wall has it. */
    public static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** 4月25日 */
    public static String monthDay(LocalDate day) {
        return MONTH_DAY.format(day);
    }

    /** 2025年4月25日, as GB/T 9704 wants it: no zeros before month and day. */
    public static String full(LocalDate day) {
        return FULL.format(day);
    }

    /** 4月25日 周五 */
    public static String monthDayWeek(LocalDate day) {
        return monthDay(day) + " " + week(day);
    }

    /** 2025年4月25日 周五 */
    public static String fullWeek(LocalDate day) {
        return full(day) + " " + week(day);
    }

    /** 周五 */
    public static String week(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.CHINA);
    }

    /** 星期五 */
    public static String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.CHINA);
    }

    /** 农历十月初五 */
    public static String lunar(LocalDate day) {
        return "农历" + Lunar.of(day);
    }

    /** Reads 2025-04-25, 2025.4.25, 2025/4/25, 2025年4月25日, 20250425 and a spreadsheet's 45772; no other guess. */
    public static Optional<LocalDate> parse(String typed) {
        var text = TIME.matcher(Normal.text(typed)).replaceFirst("").replace(" ", "");
        var serial = SERIAL.matcher(text);
        if (serial.matches()) return plausible(SERIAL_ZERO.plusDays(Integer.parseInt(serial.group(1))));
        var parts = PARTS.matcher(text);
        if (!parts.matches()) return Optional.empty();
        var first = parts.group(2) != null ? 3 : parts.group(5) != null ? 5 : 7;
        try {
            return plausible(LocalDate.of(
                    Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(first)),
                    Integer.parseInt(parts.group(first + 1))));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> plausible(LocalDate day) {
        return Optional.of(day).filter(it -> it.getYear() >= 1900 && it.getYear() < 2100);
    }
}
