package xiangyi.shared;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A number as staff write it down: 12, 1000余, 近1万. What nobody recorded is no count at all, never 0. */
public record Count(int number, Exactness exactness) implements Serializable {

    private static final Pattern TYPED =
            Pattern.compile("(将近|接近|不到|近)?(?:(\\d{1,9})|([零一二两三四五六七八九十百千]{1,7}))?(万)?(余|多|以上)?(万)?"
                    + "(?:(?:场次|批次|人次|户次|家次|次|人|名|位|户|家|件|条|份|个|项|张|幅|处|期|篇|本|场|批|组|天|元)"
                    + "[\\p{IsHan}&&[^零一二三四五六七八九十百千万余多近不]]{0,6})?(以上)?");
    private static final String FIGURES = "零一二三四五六七八九";

    public Count {
        if (number < 0) {
            throw new IllegalArgumentException("Less than nothing: " + number);
        }
    }

    public static Count exactly(int number) {
        return new Count(number, Exactness.EXACT);
    }

    /** As typed, what is counted named or not: 12, 8名代表, 1,000余, 1000余人, 近1万, 十余条. Refused where it is not understood. */
    public static Count of(String typed) {
        return parse(typed).orElseThrow(() -> new Refusal("shared.notCount", typed));
    }

    /** What two columns hold; nothing where they hold nothing. */
    public static @Nullable Count of(@Nullable Integer number, @Nullable Exactness exactness) {
        return number == null ? null : new Count(number, exactness == null ? Exactness.EXACT : exactness);
    }

    public static Optional<Count> parse(String typed) {
        var text = Normal.text(typed).replaceAll("[\\s,，]", "");
        var parts = TYPED.matcher(text);
        if (text.isEmpty() || !parts.matches()) {
            return Optional.empty();
        }
        var wan = parts.group(4) != null || parts.group(6) != null;
        var said = parts.group(2) != null
                ? Long.valueOf(parts.group(2))
                : parts.group(3) != null ? Long.valueOf(chinese(parts.group(3))) : wan ? Long.valueOf(1) : null;
        if (said == null) {
            return Optional.empty();
        }
        var number = wan ? said * 10_000 : said;
        var exactness = parts.group(1) != null
                ? Exactness.NEARLY
                : parts.group(5) != null || parts.group(7) != null ? Exactness.OVER : Exactness.EXACT;
        return number > Integer.MAX_VALUE ? Optional.empty() : Optional.of(new Count((int) number, exactness));
    }

    public boolean isExact() {
        return exactness == Exactness.EXACT;
    }

    /** 12, 1000余, 近1万: without its unit. */
    public String words() {
        return switch (exactness) {
            case EXACT -> String.valueOf(number);
            case OVER -> isMyriads() ? overMyriads(String.valueOf(number / 10_000)) : number + "余";
            case NEARLY -> "近" + round();
        };
    }

    @Override
    public String toString() {
        return words();
    }

    /** 余 stands behind the round ten that is passed: 20余万, but 2万余 and 25万余. */
    public static String overMyriads(String myriads) {
        return myriads.length() > 1 && myriads.endsWith("0") ? myriads + "余万" : myriads + "万余";
    }

    private String round() {
        return isMyriads() ? number / 10_000 + "万" : String.valueOf(number);
    }

    private boolean isMyriads() {
        return number >= 10_000 && number % 10_000 == 0;
    }

    private static int chinese(String said) {
        var sum = 0;
        var figure = 0;
        for (var sign : said.replace('两', '二').toCharArray()) {
            var unit = switch (sign) {
                case '十' -> 10;
                case '百' -> 100;
                case '千' -> 1000;
                default -> 0;
            };
            if (unit == 0) {
                figure = FIGURES.indexOf(sign);
            } else {
                sum += Math.max(1, figure) * unit;
                figure = 0;
            }
        }
        return sum + figure;
    }
}
