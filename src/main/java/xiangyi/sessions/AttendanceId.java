package xiangyi.sessions;

import java.util.UUID;
import xiangyi.shared.Identifier;

/** One person's attendance of one session. */
public record AttendanceId(UUID value) implements Identifier {

    public static AttendanceId of(String text) {
        return new AttendanceId(UUID.fromString(text));
    }

    public static AttendanceId next() {
        return new AttendanceId(UUID.randomUUID());
    }
}
