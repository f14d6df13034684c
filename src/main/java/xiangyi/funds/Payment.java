package xiangyi.funds;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.PersonId;

/** What one deputy gets, and for which days. */
public record Payment(
        PersonId person, String name, @Nullable String place, int halves, BigDecimal amount, List<PayDay> days) {

    private static final BigDecimal TWO = new BigDecimal(2);

    /** Half a day is half the rate; rounded to the fen once, at the end. */
    static Payment of(PersonId person, String name, @Nullable String place, List<PayDay> days) {
        var twice = days.stream()
                .map(day -> day.rate().multiply(new BigDecimal(day.halves())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Payment(
                person,
                name,
                place,
                days.stream().mapToInt(PayDay::halves).sum(),
                twice.divide(TWO, 2, RoundingMode.HALF_UP),
                List.copyOf(days));
    }

    /** 3, or 2.5. */
    public String daysText() {
        return daysText(halves);
    }

    public static String daysText(int halves) {
        return halves % 2 == 0 ? String.valueOf(halves / 2) : halves / 2 + ".5";
    }

    public BigDecimal number() {
        return new BigDecimal(halves).divide(TWO, 1, RoundingMode.UNNECESSARY);
    }

    public String amountText() {
        return Amount.figure(amount);
    }

    /** The rate where all days have the same, else nothing. */
    public String rateText() {
        var rates =
                days.stream().map(day -> Amount.figure(day.rate())).distinct().toList();
        return rates.size() == 1 ? rates.get(0) : "";
    }
}
