package xiangyi.imports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import xiangyi.calendar.Dates;
import xiangyi.calendar.Span;
import xiangyi.shared.Count;
import xiangyi.shared.Normal;
import xiangyi.shared.Reason;
import xiangyi.shared.Refusal;

/** What is read out of a cell, or why it cannot be read. */
final class Reading {

    static final Map<String, Boolean> YES_NO = new LinkedHashMap<>();

    static {
        YES_NO.put("是", true);
        YES_NO.put("否", false);
        List.of("有", "√", "✓", "对", "y", "yes", "true", "1").forEach(word -> YES_NO.put(word, true));
        List.of("无", "不是", "没有", "×", "x", "错", "n", "no", "false", "0").forEach(word -> YES_NO.put(word, false));
    }

    private Reading() {}

    static String text(SheetCell cell) {
        return Normal.text(whole(cell));
    }

    static String code(SheetCell cell) {
        return Tidy.code(whole(cell));
    }

    static LocalDate date(SheetCell cell) {
        return cell.moment() != null && cell.moment().getYear() > 1900
                ? cell.moment().toLocalDate()
                : Dates.parse(cell.raw()).orElseThrow(() -> no("imports.notDate", cell));
    }

    static LocalTime time(SheetCell cell) {
        return cell.moment() != null
                ? cell.moment().toLocalTime().withSecond(0).withNano(0)
                : MonthsAndHours.hour(cell.raw()).orElseThrow(() -> no("imports.notTime", cell));
    }

    static Integer integer(SheetCell cell) {
        var figures = figures(cell);
        if (figures.matches("-?\\d{1,9}")) {
            return Integer.valueOf(figures);
        }
        return Count.parse(figures)
                .filter(Count::isExact)
                .map(Count::number)
                .orElseThrow(() -> no("imports.notInteger", cell));
    }

    static BigDecimal decimal(SheetCell cell) {
        var figures = figures(cell);
        if (!figures.matches("-?\\d{1,15}(\\.\\d{1,10})?")) {
            throw no("imports.notNumber", cell);
        }
        return new BigDecimal(figures);
    }

    static Count count(SheetCell cell) {
        return Count.parse(cell.raw()).orElseThrow(() -> no("imports.notCount", cell));
    }

    static Span span(SheetCell cell) {
        if (cell.moment() != null && cell.moment().getYear() > 1900) {
            var day = cell.moment().toLocalDate();
            return new Span(day, day, null);
        }
        return Span.parse(cell.raw()).orElseThrow(() -> no("imports.notSpan", cell));
    }

    /** One of these words, however they are spaced. */
    static <E> Function<SheetCell, E> among(Map<String, E> words, List<String> offered) {
        var meanings = words.entrySet().stream()
                .collect(Collectors.toMap(word -> Tidy.title(word.getKey()), Map.Entry::getValue, (one, two) -> one));
        return cell -> {
            var meaning = meanings.get(Tidy.title(cell.raw()));
            if (meaning == null) {
                throw no("imports.notAmong", cell, String.join("、", offered));
            }
            return meaning;
        };
    }

    private static String whole(SheetCell cell) {
        if (cell.hasLostDigits()) {
            throw no("imports.lostDigits", cell);
        }
        return cell.raw();
    }

    private static String figures(SheetCell cell) {
        return Tidy.code(cell.raw()).replaceAll("[,，¥￥+]", "");
    }

    /** The number 1960.1 may have been typed as 1960.10: which month it was, nobody can tell. */
    static YearMonth month(SheetCell cell) {
        if (cell.moment() != null) {
            return YearMonth.from(cell.moment());
        }
        if (cell.kind() == SheetCell.Kind.NUMBER && cell.raw().matches("\\d{4}\\.1")) {
            throw no("imports.unclearMonth", cell);
        }
        return MonthsAndHours.month(cell.raw()).orElseThrow(() -> no("imports.notMonth", cell));
    }

    static Refusal no(String key, SheetCell cell, Object... more) {
        var values = new Object[more.length + 1];
        values[0] = Problem.shortened(cell.raw());
        System.arraycopy(more, 0, values, 1, more.length);
        return new Refusal(List.of(Reason.of(key, values)));
    }
}
