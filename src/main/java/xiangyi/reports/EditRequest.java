package xiangyi.reports;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiangyi.facts.Period;
import xiangyi.shared.Area;
import xiangyi.shared.ForArea;

/** Own words at a paragraph; without any, the counted text stands again. */
public record EditRequest(
        @NotNull Area area,
        @NotNull LocalDate from,
        @NotNull LocalDate until,
        @NotBlank @Size(max = 60) String section,
        @NotBlank @Size(max = 200) String paragraph,
        @NotNull EditPlace place,
        @Nullable @Size(max = 4000) String text,
        int version)
        implements ForArea {

    public Period period() {
        return new Period(from, until);
    }
}
