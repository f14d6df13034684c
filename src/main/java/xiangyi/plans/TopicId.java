package xiangyi.plans;

import java.util.UUID;
import xiangyi.shared.Identifier;

/** Something chosen for supervision. */
public record TopicId(UUID value) implements Identifier {

    public static TopicId of(String text) {
        return new TopicId(UUID.fromString(text));
    }

    public static TopicId next() {
        return new TopicId(UUID.randomUUID());
    }
}
