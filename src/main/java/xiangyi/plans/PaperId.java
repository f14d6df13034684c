package xiangyi.plans;

import java.util.UUID;
import xiangyi.shared.Identifier;

/** A plan, a scheme or a standing rule. */
public record PaperId(UUID value) implements Identifier {

    public static PaperId of(String text) {
        return new PaperId(UUID.fromString(text));
    }

    public static PaperId next() {
        return new PaperId(UUID.randomUUID());
    }
}
