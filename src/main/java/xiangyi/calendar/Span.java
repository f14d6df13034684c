package xiangyi.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.Normal;

/**
 * When something was, where it may be known only roughly: the bounds, and the words that people go on reading.
 *
 * @param saidAs 9月下旬; null where the days are known
 */
public record Span(
        LocalDate from, LocalDate until, @Nullable String saidAs) {

    private static final Pattern YEAR = Pattern.compile("(\\d{4})年?(.*)");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})月份?(上旬|中旬|下旬|初|中|底|末)?");
    private static final Pattern QUARTER = Pattern.compile("第?([一二三四1-4])季度");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})月(\\d{1,2})[日号]?");
    private static final Pattern DAYS = Pattern.compile(
            "(\\d{4})[-./年](\\d{1,2})[-./月](\\d{1,2})[日号]?[-—–－~至到](?:(?:\\1[-./年])?(\\d{1,2})[-./月])?(\\d{1,2})[日号]?");

    public Span {
        saidAs = saidAs == null ? null : withoutYear(from.getYear(), saidAs);
    }

    /** Reads a day, two days with 至 between, or rough words that name their year: 2014年9月下旬, 2014年上半年. */
    public static Optional<Span> parse(String typed) {
        var text = Normal.text(typed).replace(" ", "");
        var day = Dates.parse(text);
        if (day.isPresent()) {
            return Optional.of(new Span(day.get(), day.get(), null));
        }
        var days = DAYS.matcher(text);
        if (days.matches()) {
            return days(days);
        }
        var year = YEAR.matcher(text);
        return year.matches() ? inYear(Integer.parseInt(year.group(1)), year.group(2)) : Optional.empty();
    }

    /** 2025.1.16-17, 2025年1月16日至2月3日. */
    private static Optional<Span> days(Matcher said) {
        var year = Integer.parseInt(said.group(1));
        var month = Integer.parseInt(said.group(2));
        try {
            var from = LocalDate.of(year, month, Integer.parseInt(said.group(3)));
            var until = LocalDate.of(
                    year,
                    said.group(4) == null ? month : Integer.parseInt(said.group(4)),
                    Integer.parseInt(said.group(5)));
            return until.isBefore(from) ? Optional.empty() : Optional.of(new Span(from, until, null));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /** What the words mean within a year. */
    public static Optional<Span> inYear(int year, String said) {
        var ends = said.split("至|到|—|--|~", -1);
        try {
            if (ends.length == 2) {
                var from = part(year, ends[0]);
                var until = part(year, ends[1].replaceFirst("^" + year + "年", ""));
                return from.isEmpty()
                                || until.isEmpty()
                                || until.get().until().isBefore(from.get().from())
                        ? Optional.empty()
                        : Optional.of(new Span(
                                from.get().from(),
                                until.get().until(),
                                from.get().saidAs() == null && until.get().saidAs() == null ? null : said));
            }
            return ends.length == 1 ? part(year, said) : Optional.empty();
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /** Who writes 2021年上半年 where only 上半年 is asked for means the same. */
    private static String withoutYear(int year, String said) {
        var rest = said.strip().replaceFirst("^" + year + "(年(?![初中底末]))?", "");
        return rest.isEmpty() ? "全年" : rest;
    }

    public boolean isOneDay() {
        return from.equals(until);
    }

    /** 2014年9月下旬, 2014年6月6日, 2014年6月6日至8日. */
    public String words() {
        if (saidAs != null) {
            return from.getYear() + "年" + saidAs;
        }
        return isOneDay()
                ? Dates.full(from)
                : Dates.full(from) + "至"
                        + (from.getYear() == until.getYear() ? Dates.monthDay(until) : Dates.full(until));
    }

    private static Optional<Span> part(int year, String said) {
        var day = DAY.matcher(said);
        if (day.matches()) {
            var on = LocalDate.of(year, Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)));
            return Optional.of(new Span(on, on, null));
        }
        var month = MONTH.matcher(said);
        if (month.matches()) {
            return Optional.of(third(YearMonth.of(year, Integer.parseInt(month.group(1))), month.group(2), said));
        }
        var quarter = QUARTER.matcher(said);
        if (quarter.matches()) {
            var number = "一二三四".indexOf(quarter.group(1)) + 1;
            var first = (number > 0 ? number : Integer.parseInt(quarter.group(1))) * 3 - 2;
            return Optional.of(months(year, first, first + 2, said));
        }
        return switch (said) {
            case "全年", "" -> Optional.of(months(year, 1, 12, said.isEmpty() ? "全年" : said));
            case "上半年" -> Optional.of(months(year, 1, 6, said));
            case "下半年" -> Optional.of(months(year, 7, 12, said));
            case "年初" -> Optional.of(months(year, 1, 3, said));
            case "年中" -> Optional.of(months(year, 6, 7, said));
            case "年底", "年末" -> Optional.of(months(year, 12, 12, said));
            default -> Optional.empty();
        };
    }

    private static Span third(YearMonth month, @Nullable String third, String said) {
        if (third == null) {
            return new Span(month.atDay(1), month.atEndOfMonth(), said);
        }
        return switch (third) {
            case "上旬", "初" -> new Span(month.atDay(1), month.atDay(10), said);
            case "中旬", "中" -> new Span(month.atDay(11), month.atDay(20), said);
            default -> new Span(month.atDay(21), month.atEndOfMonth(), said);
        };
    }

    private static Span months(int year, int first, int last, String said) {
        return new Span(LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth(), said);
    }
}
