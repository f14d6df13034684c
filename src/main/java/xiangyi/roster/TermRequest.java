package xiangyi.roster;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.Area;
import xiangyi.shared.ForArea;

/** What is filled in about a congress. */
public record TermRequest(
        @NotNull TermId id,
        @NotNull Area area,
        @NotNull @Min(1) @Max(99) Integer ordinal,
        @NotNull LocalDate startsOn,
        @Nullable LocalDate endsOn)
        implements ForArea {}
