package xiangyi.activities;

import java.util.UUID;
import xiangyi.shared.Identifier;

/** What a look-back found of one finding. */
public record VerdictId(UUID value) implements Identifier {

    public static VerdictId of(String text) {
        return new VerdictId(UUID.fromString(text));
    }

    public static VerdictId next() {
        return new VerdictId(UUID.randomUUID());
    }
}
