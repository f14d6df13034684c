package xiangyi.funds;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.Area;
import xiangyi.shared.ForArea;

/**
 * For which period deputies are to be paid.
 *
 * @param rate yuan a day by a paper of that time; the local setting where none is given
 */
public record PayRequest(
        @NotNull PayListId id,
        @NotNull Area area,
        @NotNull LocalDate fromOn,
        @NotNull LocalDate untilOn,
        @Nullable @DecimalMin("0.01") @DecimalMax("99999") BigDecimal rate,
        @Nullable @Size(max = 500) String note)
        implements ForArea {}
