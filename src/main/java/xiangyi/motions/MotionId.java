package xiangyi.motions;

import java.util.UUID;
import xiangyi.shared.Identifier;

/** A motion. */
public record MotionId(UUID value) implements Identifier {

    public static MotionId of(String text) {
        return new MotionId(UUID.fromString(text));
    }

    public static MotionId next() {
        return new MotionId(UUID.randomUUID());
    }
}
