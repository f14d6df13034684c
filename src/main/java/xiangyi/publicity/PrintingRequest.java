package xiangyi.publicity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.Dated;

/** Where and when a piece was printed. */
public record PrintingRequest(
        @NotNull MediumLevel level,
        @Nullable @Size(max = 60) String medium,
        @NotNull LocalDate printedOn,
        @Nullable @Size(max = 300) String link,
        int version)
        implements Dated {

    @Override
    public LocalDate on() {
        return printedOn;
    }
}
