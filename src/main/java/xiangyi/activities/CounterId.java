package xiangyi.activities;

import java.util.UUID;
import xiangyi.shared.Identifier;

/** One number of one activity. */
public record CounterId(UUID value) implements Identifier {

    public static CounterId of(String text) {
        return new CounterId(UUID.fromString(text));
    }

    public static CounterId next() {
        return new CounterId(UUID.randomUUID());
    }
}
