package xiangyi.roster;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.Area;

/**
 * A post, a task or a membership that somebody holds or held.
 *
 * @param sort POST, TASK or GROUP
 */
public record HeldOffice(
        String sort,
        UUID id,
        int version,
        Area area,
        String title,
        LocalDate fromOn,
        @Nullable LocalDate untilOn,
        @Nullable String endReason,
        @Nullable String voidReason)
        implements Voidable {

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(fromOn) && (untilOn == null || day.isBefore(untilOn));
    }
}
