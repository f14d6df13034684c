package xiangyi.funds;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.Dated;

/** When the money was handed out, from which line, and by whom. */
public record PaymentRequest(
        @NotNull LocalDate on,
        @Nullable BudgetLineId line,
        @Nullable @Size(max = 40) String handler,
        int version) implements Dated {}
