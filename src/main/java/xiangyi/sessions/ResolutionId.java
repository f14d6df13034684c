package xiangyi.sessions;

import java.util.UUID;
import xiangyi.shared.Identifier;

/** A resolution of the congress or of its presidium. */
public record ResolutionId(UUID value) implements Identifier {

    public static ResolutionId of(String text) {
        return new ResolutionId(UUID.fromString(text));
    }

    public static ResolutionId next() {
        return new ResolutionId(UUID.randomUUID());
    }
}
