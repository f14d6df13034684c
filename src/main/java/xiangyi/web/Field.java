package xiangyi.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One question of a form.
 *
 * @param type as an input has it (text, number, date, time), or {@code area} for lines of text, {@code choice} for words of ours
 * @param max in characters
 * @param options what may be chosen, by the word that is sent
 * @param value what stands there before anybody types
 */
public record Field(
        String name,
        String label,
        String help,
        String type,
        boolean optional,
        int max,
        Map<String, String> options,
        @Nullable Object value) {

    /** Beyond this many characters a text is written in lines. */
    private static final int LINE = 200;

    /** So many words are seen at a glance; more are picked from a list. */
    private static final int GLANCE = 4;

    public boolean isShort() {
        return !type.equals("text") || max <= 20;
    }

    public int rows() {
        return !type.equals("text") || max <= LINE ? 0 : max <= 500 ? 2 : 6;
    }

    public boolean isSeenAtAGlance() {
        return !optional && options.size() <= GLANCE;
    }
}
