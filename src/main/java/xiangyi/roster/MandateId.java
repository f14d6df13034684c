package xiangyi.roster;

import java.util.UUID;
import xiangyi.shared.Identifier;

/** One seat held by one person from a day on. */
public record MandateId(UUID value) implements Identifier {

    public static MandateId of(String text) {
        return new MandateId(UUID.fromString(text));
    }

    public static MandateId next() {
        return new MandateId(UUID.randomUUID());
    }
}
