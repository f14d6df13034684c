package xiangyi.suggestions;

import org.jspecify.annotations.Nullable;

/**
 * As people cite it: 14-7-3 is the third of the seventh session of the fourteenth congress; 14-闭2025-5 the fifth
 * between the sessions of 2025.
 */
public record SuggestionNumber(
        int term,
        @Nullable Integer session,
        int year,
        @Nullable Integer serial) {

    public String text() {
        if (serial == null) {
            return "";
        }
        return session == null ? term + "-闭" + year + "-" + serial : term + "-" + session + "-" + serial;
    }
}
