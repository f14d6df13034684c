package xiangyi.funds;

import java.util.UUID;
import xiangyi.shared.Identifier;

/** A line of the congress's budget. */
public record BudgetLineId(UUID value) implements Identifier {

    public static BudgetLineId of(String text) {
        return new BudgetLineId(UUID.fromString(text));
    }

    public static BudgetLineId next() {
        return new BudgetLineId(UUID.randomUUID());
    }
}
