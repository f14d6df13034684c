package xiangyi.sessions.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiangyi.sessions.AttendanceStatus;
import xiangyi.sessions.SessionCard;
import xiangyi.shared.PersonId;

/** @param corrects whether something was written down before, so that a change needs a reason */
public record AttendancePage(SessionCard session, List<Line> lines, boolean corrects, LocalDate today) {

    /** One deputy and what is said about them so far. */
    public record Line(
            PersonId person,
            String name,
            @Nullable String where,
            @Nullable AttendanceStatus status,
            @Nullable String reason) {}
}
