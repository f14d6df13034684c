package xiangyi.reports;

import java.util.UUID;
import xiangyi.shared.Identifier;

/** A signed report. */
public record SignedId(UUID value) implements Identifier {

    public static SignedId of(String text) {
        return new SignedId(UUID.fromString(text));
    }

    public static SignedId next() {
        return new SignedId(UUID.randomUUID());
    }
}
