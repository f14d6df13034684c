package xiangyi.activities;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.Area;
import xiangyi.shared.Dated;
import xiangyi.shared.DepartmentId;
import xiangyi.shared.ForArea;

/**
 * A finished activity as one short form: what a clerk knows on the evening of the day, findings one a line.
 *
 * @param deputies how many came, or their names with 、 between
 * @param department who answers all of the findings; more is said on the page later
 * @param handedOverOn the day of the activity where nothing is said
 * @param rechecks which activity a look-back looks back at
 */
public record QuickRequest(
        @NotNull ActivityId id,
        @NotNull Area area,
        @NotNull ActivityKind kind,
        @Nullable ActivityId rechecks,
        @NotBlank @Size(max = 100) String title,
        @NotNull LocalDate startsOn,
        @Nullable @Size(max = 100) String place,
        @Nullable @Size(max = 60) String lead,
        @Nullable @Size(max = 1000) String deputies,
        @Nullable @Size(max = 4000) String summary,
        @Nullable @Size(max = 10000) String findings,
        @Nullable DepartmentId department,
        @Nullable LocalDate handedOverOn,
        @Nullable LocalDate dueOn)
        implements Dated, ForArea {

    @Override
    public LocalDate on() {
        return startsOn;
    }
}
