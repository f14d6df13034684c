package xiangyi.activities;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.PersonId;

/**
 * Who came, ticked in one form.
 *
 * @param others names that are not in the roster, such as deputies of the county, with 、 between
 * @param how from a printed sheet, a scan, or by ticking
 * @param why needed where what was written down before is changed
 */
public record AttendanceRequest(
        @Valid List<Line> lines,
        @Nullable @Size(max = 500) String others,
        @NotNull SignedBy how,
        @Nullable @Size(max = 500) String why,
        int version) {

    public AttendanceRequest {
        lines = lines == null ? List.of() : lines;
    }

    /** One deputy; without a word nothing is said about them. */
    public record Line(@NotNull PersonId person, @Nullable Attended attended) {}

    List<String> otherNames() {
        return others == null
                ? List.of()
                : Arrays.stream(others.split("[、，,；;\\s]+"))
                        .filter(name -> !name.isBlank())
                        .distinct()
                        .toList();
    }
}
