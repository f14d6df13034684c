package xiangyi.roster;

import java.util.UUID;
import xiangyi.shared.Identifier;

/** One task that somebody looks after beside the post. */
public record TaskId(UUID value) implements Identifier {

    public static TaskId of(String text) {
        return new TaskId(UUID.fromString(text));
    }

    public static TaskId next() {
        return new TaskId(UUID.randomUUID());
    }
}
