package xiangyi.roster;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was typed wrong about a congress. */
public record TermCorrection(
        int version,
        @NotNull @Min(1) @Max(99) Integer ordinal,
        @NotNull LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @NotBlank @Size(max = 500) String reason) {}
