package xiangyi.roster;

import java.util.UUID;
import xiangyi.shared.Identifier;

/** A congress of one area: its fourteenth, say. */
public record TermId(UUID value) implements Identifier {

    public static TermId of(String text) {
        return new TermId(UUID.fromString(text));
    }

    public static TermId next() {
        return new TermId(UUID.randomUUID());
    }
}
