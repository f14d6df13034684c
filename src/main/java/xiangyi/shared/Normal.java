package xiangyi.shared;

import java.util.regex.Pattern;

/** Brings what staff type or paste into one spelling. Characters of names are never exchanged, however rare. */
public final class Normal {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}&&[^\\t\\n\\r]]"
            + "|[\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF]");
    private static final Pattern BLANK = Pattern.compile("[\\p{Zs}\\t\\n\\r\\u0085\\u2028\\u2029]+");
    private static final Pattern BLANK_BY_HAN = Pattern.compile("(?<=[\\p{IsHan}·]) | (?=[\\p{IsHan}·])");
    private static final Pattern MIDDLE_DOT = Pattern.compile("[•・‧∙⋅･●\\u0387]");
    private static final Pattern DOT_BETWEEN_HAN = Pattern.compile("(?<=\\p{IsHan}) ?\\. ?(?=\\p{IsHan})");
    private static final Pattern APOSTROPHE = Pattern.compile("^['‘’]");
    private static final String STAYS_CHINESE = "！，：；？～［］｛｝｜";

    private Normal() {}

    /** As it was typed, without what nobody sees: marks of direction let a name look as if it ended otherwise. */
    public static String visible(String typed) {
        return INVISIBLE.matcher(typed).replaceAll("");
    }

    /** One line: half-width digits, letters and signs, one blank at a time, nothing invisible; 、，。；：！？ stay Chinese. */
    public static String text(String typed) {
        if (isPlain(typed)) {
            return typed;
        }
        var visible = INVISIBLE.matcher(typed).replaceAll("");
        return halfWidth(BLANK.matcher(visible).replaceAll(" ")).strip();
    }

    /** A person's name: 张 三 becomes 张三, and every middle dot becomes ·. */
    public static String name(String typed) {
        var text = MIDDLE_DOT.matcher(text(typed)).replaceAll("·");
        return BLANK_BY_HAN
                .matcher(DOT_BETWEEN_HAN.matcher(text).replaceAll("·"))
                .replaceAll("");
    }

    /** A number that is not a quantity, such as an ID or a phone: no blanks, no spreadsheet's apostrophe before it. */
    public static String code(String typed) {
        return APOSTROPHE.matcher(text(typed).replace(" ", "")).replaceFirst("");
    }

    /** Most of what is typed is in the one spelling already: Chinese characters, and half-width ones without blanks. */
    private static boolean isPlain(String typed) {
        return typed.chars().allMatch(c -> c >= '一' && c <= '\u9FFF' || c > ' ' && c <= '~');
    }

    private static String halfWidth(String text) {
        var half = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            half.append(c >= '！' && c <= '～' && STAYS_CHINESE.indexOf(c) < 0 ? (char) (c - '！' + '!') : c);
        }
        return half.toString();
    }
}
