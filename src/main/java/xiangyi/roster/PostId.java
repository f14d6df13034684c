package xiangyi.roster;

import java.util.UUID;
import xiangyi.shared.Identifier;

/** One post held by one person from a day on. */
public record PostId(UUID value) implements Identifier {

    public static PostId of(String text) {
        return new PostId(UUID.fromString(text));
    }

    public static PostId next() {
        return new PostId(UUID.randomUUID());
    }
}
