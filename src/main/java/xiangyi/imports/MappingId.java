package xiangyi.imports;

import java.util.UUID;
import xiangyi.shared.Identifier;

/** How a list in staff's own form is read. */
public record MappingId(UUID value) implements Identifier {

    public static MappingId of(String text) {
        return new MappingId(UUID.fromString(text));
    }

    static MappingId next() {
        return new MappingId(UUID.randomUUID());
    }
}
