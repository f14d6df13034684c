package xiangyi.funds;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.Area;
import xiangyi.shared.ForArea;

/**
 * A line of the budget.
 *
 * @param reason why it is changed; only a correction has one
 */
public record BudgetLineRequest(
        @NotNull BudgetLineId id,
        @NotNull Area area,
        @Min(1954) @Max(2200) int year,
        @NotBlank @Size(max = 100) String title,
        @NotNull Amount amount,
        @Nullable @Size(max = 200) String source,
        @Nullable LocalDate decidedOn,
        @Nullable @Size(max = 500) String note,
        @Nullable @Size(max = 500) String reason,
        int version)
        implements ForArea {

    public BigDecimal yuan() {
        return amount.yuan();
    }
}
