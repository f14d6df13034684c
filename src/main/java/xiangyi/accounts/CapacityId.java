package xiangyi.accounts;

import java.util.UUID;
import xiangyi.shared.Identifier;

/** One capacity of one account. */
public record CapacityId(UUID value) implements Identifier {

    public static CapacityId of(String text) {
        return new CapacityId(UUID.fromString(text));
    }

    static CapacityId next() {
        return new CapacityId(UUID.randomUUID());
    }
}
