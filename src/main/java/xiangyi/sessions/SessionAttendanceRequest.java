package xiangyi.sessions;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.PersonId;

/**
 * Who came, who had leave and who did not, in one form.
 *
 * @param why needed where what was written down before is changed
 */
public record SessionAttendanceRequest(
        @Valid List<Line> lines, @Nullable @Size(max = 500) String why, int version) {

    public SessionAttendanceRequest {
        lines = lines == null ? List.of() : lines;
    }

    /** One deputy; without a status nothing is said about them. */
    public record Line(
            @NotNull PersonId person,
            @Nullable AttendanceStatus status,
            @Nullable @Size(max = 200) String reason) {

        public Line {
            reason = reason == null || reason.isBlank() ? null : reason.strip();
        }
    }
}
