package xiangyi.activities;

import java.util.UUID;
import xiangyi.shared.Identifier;

/** One outside person or office taking part in one activity. */
public record PartnerId(UUID value) implements Identifier {

    public static PartnerId of(String text) {
        return new PartnerId(UUID.fromString(text));
    }

    public static PartnerId next() {
        return new PartnerId(UUID.randomUUID());
    }
}
