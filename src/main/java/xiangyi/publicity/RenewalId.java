package xiangyi.publicity;

import java.util.UUID;
import xiangyi.shared.Identifier;

/** One renewal of the website. */
public record RenewalId(UUID value) implements Identifier {

    public static RenewalId of(String text) {
        return new RenewalId(UUID.fromString(text));
    }

    public static RenewalId next() {
        return new RenewalId(UUID.randomUUID());
    }
}
