package xiangyi.suggestions;

import java.util.UUID;
import xiangyi.shared.Identifier;

/** A deputy's suggestion. */
public record SuggestionId(UUID value) implements Identifier {

    public static SuggestionId of(String text) {
        return new SuggestionId(UUID.fromString(text));
    }

    public static SuggestionId next() {
        return new SuggestionId(UUID.randomUUID());
    }
}
