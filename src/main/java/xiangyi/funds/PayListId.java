package xiangyi.funds;

import java.util.UUID;
import xiangyi.shared.Identifier;

/** A list of lost-work pay. */
public record PayListId(UUID value) implements Identifier {

    public static PayListId of(String text) {
        return new PayListId(UUID.fromString(text));
    }

    public static PayListId next() {
        return new PayListId(UUID.randomUUID());
    }
}
