package xiangyi.roster;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import xiangyi.shared.Area;
import xiangyi.shared.ForArea;

/** How many there should be of a post from a day on. */
public record EstablishmentRequest(
        @NotNull Area area,
        @NotNull PostKind kind,
        @NotNull @Min(0) @Max(99) Integer number,
        @NotNull LocalDate fromOn) implements ForArea {}
