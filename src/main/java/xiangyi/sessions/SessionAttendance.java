package xiangyi.sessions;

import org.jspecify.annotations.Nullable;
import xiangyi.shared.PersonId;

/** Whether one person came to a session. */
public record SessionAttendance(
        AttendanceId id,
        PersonId person,
        String name,
        AttendanceStatus status,
        @Nullable String reason) {}
