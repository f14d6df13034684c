package xiangyi.roster;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.IdNumber;

/** What was typed wrong about a deputy, put right. A blank phone or ID number leaves the one on file. */
public record DeputyCorrection(
        int version,
        @Nullable @Positive Integer serial,
        @NotBlank @Size(max = 40) String name,
        @Nullable @Size(max = 30) String idNumber,
        IdNumber.@Nullable Sex sex,
        @Nullable LocalDate bornOn,
        @Nullable @Size(max = 20) String ethnicity,
        @Nullable @Size(max = 20) String party,
        @Nullable @Size(max = 20) String education,
        @Nullable @Size(max = 100) String work,
        @Nullable @Size(max = 60) String constituency,
        @Nullable @Size(max = 40) String village,
        @Nullable @Size(max = 30) String phone,
        @Nullable @Size(max = 30) String cardNo,
        @Nullable Boolean fixedPay,
        @NotNull LocalDate fromOn,
        @NotBlank @Size(max = 500) String reason) {

    @Override
    public String toString() {
        return "CorrectionRequest";
    }
}
