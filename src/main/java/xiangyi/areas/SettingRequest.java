package xiangyi.areas;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import xiangyi.shared.Area;
import xiangyi.shared.ForArea;

/** A local value from a day on, and the paper that decided it. */
public record SettingRequest(
        @NotNull Area area,
        @NotBlank String name,
        @NotBlank @Size(max = 40) String value,
        @NotNull LocalDate fromOn,
        @NotBlank @Size(max = 100) String source)
        implements ForArea {}
