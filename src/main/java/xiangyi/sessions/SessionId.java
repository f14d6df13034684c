package xiangyi.sessions;

import java.util.UUID;
import xiangyi.shared.Identifier;

/** A session of the congress or a meeting of its presidium. */
public record SessionId(UUID value) implements Identifier {

    public static SessionId of(String text) {
        return new SessionId(UUID.fromString(text));
    }

    public static SessionId next() {
        return new SessionId(UUID.randomUUID());
    }
}
