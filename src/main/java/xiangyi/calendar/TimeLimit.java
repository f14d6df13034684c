package xiangyi.calendar;

import java.util.Locale;
import java.util.regex.Pattern;
import xiangyi.shared.Reason;
import xiangyi.shared.Refusal;

/** How long a period is, written 3M, 10D or 5W (working days) in a setting. */
public record TimeLimit(int number, Unit unit) {

    public enum Unit {
        MONTHS,
        DAYS,
        WORKDAYS;

        private char letter() {
            return name().charAt(0);
        }
    }

    private static final Pattern TEXT = Pattern.compile("([1-9]\\d{0,3})([MDW])");

    public TimeLimit {
        if (number < 1 || number > 9999) throw new Refusal("calendar.term.unreadable", String.valueOf(number));
    }

    public static TimeLimit months(int number) {
        return new TimeLimit(number, Unit.MONTHS);
    }

    public static TimeLimit days(int number) {
        return new TimeLimit(number, Unit.DAYS);
    }

    public static TimeLimit workdays(int number) {
        return new TimeLimit(number, Unit.WORKDAYS);
    }

    /** Named so that Spring binds it from a form or a setting. */
    public static TimeLimit of(String text) {
        var match = TEXT.matcher(text.strip().toUpperCase(Locale.ROOT));
        if (!match.matches()) throw new Refusal("calendar.term.unreadable", text);
        var letter = match.group(2).charAt(0);
        for (var unit : Unit.values()) {
            if (unit.letter() == letter) return new TimeLimit(Integer.parseInt(match.group(1)), unit);
        }
        throw new IllegalStateException();
    }

    /** In words: 3个月, 10日, 5个工作日. */
    public Reason words() {
        return Reason.of("calendar.term." + unit, String.valueOf(number));
    }

    @Override
    public String toString() {
        return number + String.valueOf(unit.letter());
    }
}
