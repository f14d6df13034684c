package xiangyi.roster;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A post, a task or a membership that somebody holds or held.
 *
 * @param sort POST, TASK or GROUP
 */
public record Held(
        String sort,
        UUID id,
        int version,
        String title,
        LocalDate fromOn,
        @Nullable LocalDate untilOn,
        @Nullable String endReason) {

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(fromOn) && (untilOn == null || day.isBefore(untilOn));
    }
}
