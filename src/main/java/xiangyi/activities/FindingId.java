package xiangyi.activities;

import java.util.UUID;
import xiangyi.shared.Identifier;

/** One problem or proposal that came out of an activity. */
public record FindingId(UUID value) implements Identifier {

    public static FindingId of(String text) {
        return new FindingId(UUID.fromString(text));
    }

    public static FindingId next() {
        return new FindingId(UUID.randomUUID());
    }
}
