package xiangyi.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One question of a form.
 *
 * @param type as an input has it (text, tel, number, date, time, datetime-local, file), {@code choice} for words of ours, {@code pick} for
 *     things that the house knows, {@code tick} for yes or nothing, {@code settled} for what is said and not asked, {@code
 *     hidden} for what is neither
 * @param max in characters
 * @param options what may be chosen, by the word that is sent
 * @param known what others have typed here before, to choose from or not
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
        List<String> known,
        @Nullable Object value) {

    /** Beyond this many characters a text is written in lines. */
    private static final int LINE = 200;

    /** So many words are seen at a glance; more are picked from a list. */
    private static final int GLANCE = 4;

    Field with(String type, Map<String, String> options, List<String> known, @Nullable Object value) {
        return new Field(name, label, help, type, optional, max, options, known, value);
    }

    Field decided(Map<String, String> options) {
        return new Field(name, label, help, "choice", false, max, options, known, value);
    }

    Field helped(String help) {
        return new Field(name, label, help, type, optional, max, options, known, value);
    }

    Field called(String label) {
        return new Field(name, label, help, type, optional, max, options, known, value);
    }

    Field required() {
        return new Field(name, label, help, type, false, max, options, known, value);
    }

    public boolean isShort() {
        return !type.equals("text") || max <= 20;
    }

    public int rows() {
        return !type.equals("text") || max <= LINE ? 0 : max <= 500 ? 2 : 6;
    }

    public boolean isSeenAtAGlance() {
        return type.equals("choice") && !optional && options.size() <= GLANCE;
    }

    public boolean isPicked() {
        return type.equals("pick") || type.equals("choice");
    }
}
