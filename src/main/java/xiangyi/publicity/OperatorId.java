package xiangyi.publicity;

import java.util.UUID;
import xiangyi.shared.Identifier;

/** One stretch of somebody keeping the website. */
public record OperatorId(UUID value) implements Identifier {

    public static OperatorId of(String text) {
        return new OperatorId(UUID.fromString(text));
    }

    public static OperatorId next() {
        return new OperatorId(UUID.randomUUID());
    }
}
