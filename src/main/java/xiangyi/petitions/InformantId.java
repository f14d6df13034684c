package xiangyi.petitions;

import java.util.UUID;
import xiangyi.shared.Identifier;

/** One stretch of serving as an informant. */
public record InformantId(UUID value) implements Identifier {

    public static InformantId of(String text) {
        return new InformantId(UUID.fromString(text));
    }

    public static InformantId next() {
        return new InformantId(UUID.randomUUID());
    }
}
