package xiangyi.petitions;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.Sealed;

/**
 * How it should read, and why it is changed.
 *
 * @param petitioner only when it is to change: the form never shows the old one
 */
public record PetitionCorrection(
        @Nullable Sealed petitioner,
        @Nullable Sealed phone,
        @Nullable @Min(1) @Max(9999) Integer people,
        @Nullable @Min(1) @Max(9999) Integer spokespersons,
        @Nullable Boolean unclear,
        @Nullable @Size(max = 40) String village,
        @NotNull LocalDate receivedOn,
        @NotNull CameBy channel,
        @NotNull PetitionKind kind,
        @NotBlank @Size(max = 200) String matter,
        @NotBlank @Size(max = 500) String reason,
        int version) {

    public PetitionCorrection {
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
}
