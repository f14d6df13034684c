package xiangyi.roster;

import java.util.UUID;
import xiangyi.shared.Identifier;

/** A group of deputies. */
public record GroupId(UUID value) implements Identifier {

    public static GroupId of(String text) {
        return new GroupId(UUID.fromString(text));
    }

    public static GroupId next() {
        return new GroupId(UUID.randomUUID());
    }
}
