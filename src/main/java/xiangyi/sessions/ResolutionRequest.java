package xiangyi.sessions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.Dated;

/**
 * A vote on a resolution as it was read out.
 *
 * @param major whether it decides a major matter (重大事项)
 */
public record ResolutionRequest(
        @NotNull ResolutionId id,
        @NotNull LocalDate passedOn,
        @Nullable @Size(max = 60) String number,
        @NotBlank @Size(max = 200) String title,
        @Nullable @Size(max = 5000) String wording,
        @NotNull Boolean major,
        @Nullable @PositiveOrZero Integer inFavour,
        @Nullable @PositiveOrZero Integer against,
        @Nullable @PositiveOrZero Integer abstained,
        int version)
        implements Dated {

    public ResolutionRequest {
        number = number == null || number.isBlank() ? null : number.strip();
        wording = wording == null || wording.isBlank() ? null : wording.strip();
    }

    @Override
    public LocalDate on() {
        return passedOn;
    }
}
