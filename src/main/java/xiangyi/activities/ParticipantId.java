package xiangyi.activities;

import java.util.UUID;
import xiangyi.shared.Identifier;

/** One deputy's part in one activity. */
public record ParticipantId(UUID value) implements Identifier {

    public static ParticipantId of(String text) {
        return new ParticipantId(UUID.fromString(text));
    }

    public static ParticipantId next() {
        return new ParticipantId(UUID.randomUUID());
    }
}
