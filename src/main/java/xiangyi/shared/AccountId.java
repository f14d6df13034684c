package xiangyi.shared;

import java.util.UUID;

/** Somebody who signs in. */
public record AccountId(UUID value) implements Identifier {

    public static AccountId of(String text) {
        return new AccountId(UUID.fromString(text));
    }

    public static AccountId next() {
        return new AccountId(UUID.randomUUID());
    }
}
