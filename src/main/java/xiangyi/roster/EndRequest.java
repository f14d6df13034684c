package xiangyi.roster;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.Dated;

/** From which day on a seat is empty, why, and by which announcement. */
public record EndRequest(
        int version,
        @NotNull LocalDate on,
        @NotNull EndReason cause,
        @Nullable @Size(max = 100) String document) implements Dated {}
