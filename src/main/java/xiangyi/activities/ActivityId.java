package xiangyi.activities;

import java.util.UUID;
import xiangyi.shared.Identifier;

/** An activity. */
public record ActivityId(UUID value) implements Identifier {

    public static ActivityId of(String text) {
        return new ActivityId(UUID.fromString(text));
    }

    public static ActivityId next() {
        return new ActivityId(UUID.randomUUID());
    }
}
