package xiangyi.sessions;

import java.util.UUID;
import xiangyi.shared.Identifier;

/** A working team of one session. */
public record TeamId(UUID value) implements Identifier {

    public static TeamId of(String text) {
        return new TeamId(UUID.fromString(text));
    }

    public static TeamId next() {
        return new TeamId(UUID.randomUUID());
    }
}
