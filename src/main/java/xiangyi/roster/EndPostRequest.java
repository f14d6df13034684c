package xiangyi.roster;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.Dated;

/** From which day on a post, a task or a membership is no longer held, and why. */
public record EndPostRequest(
        int version,
        @NotNull LocalDate on,
        @Nullable @Size(max = 100) String cause) implements Dated {}
