package xiangyi.petitions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import xiangyi.shared.Dated;

/** How and when a petition ended. */
public record PetitionEndRequest(
        @NotNull PetitionEnding how,
        @NotNull LocalDate on,
        @NotBlank @Size(max = 1000) String outcome,
        int version) implements Dated {}
