package xiangyi.sessions;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.Normal;

/**
 * How a session is called and cited: 第十四届人民代表大会第七次会议, 第七次会议, 14-7.
 *
 * @param term the ordinal of the congress, or null where only the session is named
 */
public record SessionName(@Nullable Integer term, int ordinal) {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String NUMBER = "([0-9]{1,3}|[一二三四五六七八九十]{1,3})";
    private static final Pattern CITED = Pattern.compile("([0-9]{1,2})[-—－]([0-9]{1,3})");
    private static final Pattern SPOKEN = Pattern.compile("(?:.*?第?" + NUMBER + "届(?:人民代表大会|人大)?(?:主席团)?)?"
            + "(?:\\p{IsHan}{0,20}?(?:人民代表大会|人大))?(?:主席团)*第?" + NUMBER + "次?(?:会议)?");

    /** Reads 14-7, 第七次会议, 7, 十四届七次, 第十四届人民代表大会第七次会议, 镇人大主席团第十八次会议. */
    public static Optional<SessionName> parse(String typed) {
        var text = Normal.text(typed).replace(" ", "");
        var cited = CITED.matcher(text);
        if (cited.matches()) {
            return Optional.of(new SessionName(Integer.valueOf(cited.group(1)), Integer.parseInt(cited.group(2))));
        }
        var spoken = SPOKEN.matcher(text);
        if (!spoken.matches()) {
            return Optional.empty();
        }
        var term = spoken.group(1) == null ? null : number(spoken.group(1));
        var ordinal = number(spoken.group(2));
        return ordinal < 1 ? Optional.empty() : Optional.of(new SessionName(term, ordinal));
    }

    /** 第十四届人民代表大会第七次会议, or 第十四届人民代表大会主席团第七次会议. */
    static String full(SessionKind kind, int term, int ordinal) {
        return "第" + chinese(term) + "届人民代表大会" + shortly(kind, ordinal);
    }

    /** 第七次会议, or 主席团第七次会议. */
    static String shortly(SessionKind kind, int ordinal) {
        return (kind == SessionKind.PRESIDIUM ? "主席团" : "") + "第" + chinese(ordinal) + "次会议";
    }

    /** 十四 for 14; from a hundred on the digits stay. */
    public static String chinese(int number) {
        if (number > 99) {
            return String.valueOf(number);
        }
        if (number < 10) {
            return DIGITS.substring(number, number + 1);
        }
        var tens = number / 10;
        return (tens == 1 ? "" : chinese(tens)) + "十" + (number % 10 == 0 ? "" : chinese(number % 10));
    }

    private static int number(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return Integer.parseInt(text);
        }
        for (var number = 1; number < 100; number++) {
            if (chinese(number).equals(text)) {
                return number;
            }
        }
        return 0;
    }
}
