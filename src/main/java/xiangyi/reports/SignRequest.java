package xiangyi.reports;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import xiangyi.facts.Period;
import xiangyi.shared.Area;
import xiangyi.shared.Dated;
import xiangyi.shared.ForArea;

/** The report of a period is signed. */
public record SignRequest(
        @NotNull SignedId id,
        @NotNull Area area,
        @NotNull LocalDate from,
        @NotNull LocalDate until,
        @NotNull LocalDate on,
        @NotBlank @Size(max = 50) String signatory)
        implements ForArea, Dated {

    public Period period() {
        return new Period(from, until);
    }
}
