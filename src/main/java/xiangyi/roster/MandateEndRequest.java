package xiangyi.roster;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.Dated;

/**
 * From which day on a seat is empty, why, and by which announcement.
 *
 * @param session which one accepted the resignation, or which two were missed
 * @param sessionUnknown that nobody can say it any more
 */
public record MandateEndRequest(
        int version,
        @NotNull LocalDate on,
        @NotNull EndReason cause,
        @Nullable @Size(max = 100) String document,
        @Nullable @Size(max = 200) String session,
        @Nullable Boolean sessionUnknown)
        implements Dated {}
