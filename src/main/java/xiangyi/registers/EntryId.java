package xiangyi.registers;

import java.util.UUID;
import xiangyi.shared.Identifier;

/** One entry of a plain register. */
public record EntryId(UUID value) implements Identifier {

    public static EntryId of(String text) {
        return new EntryId(UUID.fromString(text));
    }

    public static EntryId next() {
        return new EntryId(UUID.randomUUID());
    }
}
