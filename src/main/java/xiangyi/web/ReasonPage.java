package xiangyi.web;

import static xiangyi.shared.Text.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks why something is voided, taken back or opened again; what comes in is a ReasonRequest.
 *
 * @param act what the button says
 * @param state what it does to the record
 * @param about the words that it is about, where the title of a page does not say it
 */
public record ReasonPage(
        String act,
        String title,
        String state,
        String help,
        @Nullable String about,
        List<Crumb> trail,
        String action,
        int version) {

    /** Speaks by two sentences of the room: {@code key} and {@code key.state}. */
    public static ReasonPage of(String key, List<Crumb> trail, String action, int version) {
        return new ReasonPage(text(key), text(key), text(key + ".state"), "", null, trail, action, version);
    }

    public ReasonPage help(String key) {
        return new ReasonPage(act, title, state, text(key), about, trail, action, version);
    }

    public ReasonPage about(String words) {
        return new ReasonPage(act, title, state, help, words, trail, action, version);
    }
}
