package xiangyi.motions;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.Dated;

/**
 * What the presidium decided, when and why.
 *
 * @param reason needed where it is not listed: the deputies are told
 */
public record DecisionRequest(
        @NotNull Decision decision,
        @NotNull LocalDate on,
        @Nullable @Size(max = 500) String reason,
        int version) implements Dated {

    public DecisionRequest {
        reason = reason == null || reason.isBlank() ? null : reason.strip();
    }
}
