package xiangyi.referrals;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.Area;
import xiangyi.shared.Dated;
import xiangyi.shared.DepartmentId;
import xiangyi.shared.ForArea;

/**
 * To whom something is handed over, on which day, and which clock runs.
 *
 * @param dueOn a day that was named, as the three lists do; it goes before the one that the clock counts
 */
public record HandOver(
        @NotNull Area area,
        @NotNull DepartmentId department,
        List<DepartmentId> helpers,
        @NotNull AnswerClock clock,
        @NotNull LocalDate on,
        @Nullable @Size(max = 40) String leader,
        @Nullable @Size(max = 40) String officer,
        @Nullable @Size(max = 40) String supervisor,
        @Nullable @Size(max = 500) String note,
        @Nullable LocalDate dueOn)
        implements Dated, ForArea {

    public HandOver {
        helpers = helpers == null ? List.of() : List.copyOf(helpers);
    }

    /** By the clock alone. */
    public HandOver(
            Area area,
            DepartmentId department,
            List<DepartmentId> helpers,
            AnswerClock clock,
            LocalDate on,
            @Nullable String leader,
            @Nullable String officer,
            @Nullable String supervisor,
            @Nullable String note) {
        this(area, department, helpers, clock, on, leader, officer, supervisor, note, null);
    }
}
