package xiangyi.referrals;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.Dated;

/**
 * An answer.
 *
 * @param letter its number, such as 烽政函〔2025〕21号
 * @param promise what will be done, for an answer of class B or C
 */
public record Reply(
        @NotNull LocalDate on,
        @NotNull ResultClass result,
        @Nullable @Size(max = 60) String letter,
        @NotBlank @Size(max = 5000) String said,
        @Nullable @Size(max = 500) String promise,
        @Nullable LocalDate promisedOn,
        int version)
        implements Dated {}
