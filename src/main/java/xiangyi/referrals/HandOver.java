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

/** To whom something is handed over, on which day, and which clock runs. */
public record HandOver(
        @NotNull Area area,
        @NotNull DepartmentId department,
        List<DepartmentId> helpers,
        @NotNull AnswerClock clock,
        @NotNull LocalDate on,
        @Nullable @Size(max = 40) String leader,
        @Nullable @Size(max = 40) String officer,
        @Nullable @Size(max = 40) String supervisor,
        @Nullable @Size(max = 500) String note)
        implements Dated, ForArea {

    public HandOver {
        helpers = helpers == null ? List.of() : List.copyOf(helpers);
    }
}
