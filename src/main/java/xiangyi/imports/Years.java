package xiangyi.imports;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import xiangyi.imports.SheetCell.Kind;

/** Lists of a year write the year once, in their title, and 5.20 or 5月20日 in their rows. */
final class Years {

    private static final String CHINESE = "〇一二三四五六七八九";
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?!\\d)");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[./月-](\\d{1,2})[日号]?");
    private static final Pattern DAYS =
            Pattern.compile("(\\d{1,2})[./月](\\d{1,2})[日号]?[-—~至到](?:(\\d{1,2})[./月])?(\\d{1,2})[日号]?");
    private static final Pattern ROUGHLY = Pattern.compile("(?:\\d{1,2}月|上半年|下半年|全年|年[初中底末]|第?[一二三四1-4]季度).*");

    private Years() {}

    /** The first year that stands in any of these. */
    static Optional<Integer> in(Stream<String> texts) {
        return texts.map(Years::figures)
                .map(YEAR::matcher)
                .filter(Matcher::find)
                .map(year -> Integer.valueOf(year.group(1)))
                .findFirst();
    }

    /** The same day with its year; what has one, or is no day, stays as it is. */
    static SheetCell within(int year, SheetCell cell) {
        if (cell.kind() != Kind.TEXT && cell.kind() != Kind.NUMBER) {
            return cell;
        }
        var typed = Tidy.code(cell.raw());
        if (cell.kind() == Kind.NUMBER && typed.matches("\\d{1,2}\\.[123]")) {
            throw Reading.no("imports.unclearDay", cell);
        }
        var day = DAY.matcher(typed);
        if (day.matches()) {
            return SheetCell.text(year + "年" + day.group(1) + "月" + day.group(2) + "日", false);
        }
        var days = DAYS.matcher(typed);
        if (days.matches()) {
            var until = days.group(3) == null ? days.group(1) : days.group(3);
            return SheetCell.text(
                    year + "年" + days.group(1) + "月" + days.group(2) + "日至" + until + "月" + days.group(4) + "日", false);
        }
        return ROUGHLY.matcher(typed).matches() ? SheetCell.text(year + "年" + typed, false) : cell;
    }

    private static String figures(String text) {
        var half = Tidy.halfWidth(text).replaceAll("[零○Ｏ]", "〇").replace(" ", "");
        var figures = new StringBuilder();
        half.chars().forEach(c -> {
            var figure = CHINESE.indexOf(c);
            figures.append(figure < 0 ? (char) c : (char) ('0' + figure));
        });
        return figures.toString();
    }
}
