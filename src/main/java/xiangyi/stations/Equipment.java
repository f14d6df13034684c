package xiangyi.stations;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a congress's office or liaison room was furnished with: what, how many, where, since when, and in which state. */
public record Equipment(
        @NotBlank @Size(max = 60) String what,
        @NotNull @Min(1) @Max(9999) Integer pieces,
        @NotBlank @Size(max = 60) String place,
        @Nullable LocalDate since,
        @NotNull EquipmentState state,
        @Nullable @Size(max = 300) String note) {}
