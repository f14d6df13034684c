package xiangyi.publicity;

import java.util.UUID;
import xiangyi.shared.Identifier;

/** A journal taken for a year. */
public record SubscriptionId(UUID value) implements Identifier {

    public static SubscriptionId of(String text) {
        return new SubscriptionId(UUID.fromString(text));
    }

    public static SubscriptionId next() {
        return new SubscriptionId(UUID.randomUUID());
    }
}
