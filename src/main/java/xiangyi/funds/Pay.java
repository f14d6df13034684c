package xiangyi.funds;

import java.math.BigDecimal;
import java.util.List;

/** A list of lost-work pay with its payments: as frozen, or as they would be today. */
public record Pay(PayListCard list, List<Payment> payments, List<Unclear> unclear) {

    public BigDecimal amount() {
        return payments.stream().map(Payment::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public String amountText() {
        return Amount.figure(amount());
    }

    public String daysText() {
        return Payment.daysText(payments.stream().mapToInt(Payment::halves).sum());
    }
}
