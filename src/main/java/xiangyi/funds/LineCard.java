package xiangyi.funds;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.Area;

/**
 * A line of the budget with what went from it.
 *
 * @param spent the sum of what was spent from it
 */
public record LineCard(
        BudgetLineId id,
        int version,
        Area area,
        int year,
        String title,
        BigDecimal amount,
        @Nullable String source,
        @Nullable LocalDate decidedOn,
        @Nullable String note,
        BigDecimal spent) {

    public String path() {
        return "/funds/lines/" + id.text();
    }

    public BigDecimal left() {
        return amount.subtract(spent);
    }

    public boolean isOverspent() {
        return left().signum() < 0;
    }
}
