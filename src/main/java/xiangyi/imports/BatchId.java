package xiangyi.imports;

import java.util.UUID;
import xiangyi.shared.Identifier;

public record BatchId(UUID value) implements Identifier {

    /** Spring MVC finds it. */
    public static BatchId of(String text) {
        return new BatchId(UUID.fromString(text));
    }

    public static BatchId next() {
        return new BatchId(UUID.randomUUID());
    }
}
