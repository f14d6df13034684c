package xiangyi.referrals;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import xiangyi.shared.Dated;

/** More time, until when and why. */
public record Extension(
        @NotNull LocalDate on,
        @NotNull LocalDate dueOn,
        @NotBlank @Size(max = 2000) String said,
        int version) implements Dated {}
