package xiangyi.files;

import java.util.UUID;
import xiangyi.shared.Identifier;

/** One attachment of one record. */
public record FileId(UUID value) implements Identifier {

    public static FileId of(String text) {
        return new FileId(UUID.fromString(text));
    }

    static FileId next() {
        return new FileId(UUID.randomUUID());
    }
}
