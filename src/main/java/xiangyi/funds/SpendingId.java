package xiangyi.funds;

import java.util.UUID;
import xiangyi.shared.Identifier;

/** Money that was spent. */
public record SpendingId(UUID value) implements Identifier {

    public static SpendingId of(String text) {
        return new SpendingId(UUID.fromString(text));
    }

    public static SpendingId next() {
        return new SpendingId(UUID.randomUUID());
    }
}
