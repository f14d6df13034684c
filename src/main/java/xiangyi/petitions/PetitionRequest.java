package xiangyi.petitions;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.Area;
import xiangyi.shared.Dated;
import xiangyi.shared.ForArea;
import xiangyi.shared.Sealed;

/**
 * What is filled in when a petition comes in.
 *
 * @param people how many come with one matter; a delegation counts all it speaks for, and null is not known
 * @param spokespersons how many of them speak for all
 * @param repeatOf the petition that this one repeats
 */
public record PetitionRequest(
        @NotNull PetitionId id,
        @NotNull Area area,
        @NotNull Sealed petitioner,
        @Nullable Sealed phone,
        @Nullable @Min(1) @Max(9999) Integer people,
        @Nullable @Min(1) @Max(9999) Integer spokespersons,
        @Nullable Boolean unclear,
        @Nullable @Size(max = 40) String village,
        @NotNull LocalDate receivedOn,
        @NotNull CameBy channel,
        @NotNull PetitionKind kind,
        @NotBlank @Size(max = 200) String matter,
        @Nullable PetitionId repeatOf)
        implements Dated, ForArea {

    public PetitionRequest {
        petitioner = Secrets.given(petitioner);
        phone = Secrets.given(phone);
    }

    /** Name or address is not clear, so that nobody can be told. */
    boolean isUnclear() {
        return Boolean.TRUE.equals(unclear);
    }

    Visit visit() {
        return new Visit(channel, spokespersons);
    }

    @Override
    public LocalDate on() {
        return receivedOn;
    }
}
