package xiangyi.roster;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was typed wrong about a task. */
public record TaskCorrection(
        int version,
        @NotBlank @Size(max = 100) String what,
        @NotNull LocalDate fromOn,
        @Nullable LocalDate untilOn,
        @NotBlank @Size(max = 500) String reason) {}
