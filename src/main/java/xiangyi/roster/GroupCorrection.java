package xiangyi.roster;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was typed wrong about a group of deputies. */
public record GroupCorrection(
        int version,
        @NotBlank @Size(max = 40) String name,
        @Nullable @Size(max = 100) String topic,
        @NotNull LocalDate fromOn,
        @NotBlank @Size(max = 500) String reason) {}
