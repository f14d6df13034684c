package xiangyi.petitions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.Dated;

/**
 * One more line of the story.
 *
 * @param who did it: a working group, the land office; who allowed it, where the term is extended
 * @param until the end as extended; thirty days more where no day is named
 */
public record PetitionLineRequest(
        @NotNull PetitionLineId id,
        @NotNull LineAct act,
        @NotNull LocalDate on,
        @Nullable @Size(max = 100) String who,
        @Nullable LocalDate until,
        @NotBlank @Size(max = 1000) String said,
        int version)
        implements Dated {}
