package xiangyi.referrals;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.Dated;
import xiangyi.shared.DepartmentId;

/** To whom a matter goes instead. */
public record HandOn(
        @NotNull LocalDate on,
        @NotNull DepartmentId department,
        @Nullable @Size(max = 2000) String said,
        int version) implements Dated {}
