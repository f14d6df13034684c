package xiangyi.imports;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes out of a typed text what the hand slipped in: full-width figures, blanks of every kind, stars of the form. */
final class Tidy {

    private static final Set<String> NOTHING = Set.of("", "/", "\\", "-", "--", "—", "——", "－", "／");

    private static final Set<String> NONE = Set.of("无", "没有", "暂无", "未统计", "不详");

    private static final Pattern STARS = Pattern.compile("\\((必填|选填|可不填|可空)\\)|[*:]");

    private Tidy() {}

    static boolean isNothing(String text) {
        return NOTHING.contains(trimmed(text));
    }

    /** Said in words that nothing was counted, or nobody knows when. */
    static boolean isNone(String text) {
        return NONE.contains(trimmed(text));
    }

    /** Without blanks at either end, whichever kind they are; line ends as one sort. */
    static String trimmed(String text) {
        var start = 0;
        var end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        var inner = text.substring(start, end);
        return inner.indexOf('\r') < 0 ? inner : inner.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Figures, letters and signs in half width. Chinese characters stay as they are, rare ones included. */
    static String halfWidth(String text) {
        var half = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            half.append(c >= '！' && c <= '～' ? (char) (c - '！' + '!') : isBlank(c) ? ' ' : c);
        }
        return half.toString();
    }

    /** A number, a phone, a card: half width, capitals, no blanks. */
    static String code(String text) {
        return withoutBlanks(halfWidth(text)).toUpperCase(Locale.ROOT);
    }

    /** How a column title is compared: “* 姓　名（必填）” is 姓名. */
    static String title(String text) {
        var plain = withoutBlanks(halfWidth(text));
        return STARS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static String withoutBlanks(String text) {
        var rest = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                rest.append(text.charAt(i));
            }
        }
        return rest.toString();
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\uFEFF'
                || (c >= '\u200B' && c <= '\u200F');
    }
}
