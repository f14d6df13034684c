package xiangyi.funds;

import java.util.UUID;
import xiangyi.shared.Identifier;

/** A line of the congress's budget. */
public record LineId(UUID value) implements Identifier {

    public static LineId of(String text) {
        return new LineId(UUID.fromString(text));
    }

    public static LineId next() {
        return new LineId(UUID.randomUUID());
    }
}
