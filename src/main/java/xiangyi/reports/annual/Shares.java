package xiangyi.reports.annual;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import xiangyi.facts.Fact;
import xiangyi.reports.Evidence;
import xiangyi.reports.Figure;
import xiangyi.reports.Unit;
import xiangyi.shared.Exactness;
import xiangyi.shared.Reason;

/** What one figure is of another: one decimal, half up, and none where it is round. */
final class Shares {

    /** Of one or two nobody says a share. */
    private static final BigDecimal FEWEST = BigDecimal.valueOf(3);

    private Shares() {}

    /** Not recorded where either number is not, or where one is only roughly known. */
    static Figure of(String name, Figure part, Figure whole) {
        return Figure.of(name, Unit.PERCENT, register -> {
            var counted = part.query().apply(register);
            var all = whole.query().apply(register);
            return counted.exactness() == Exactness.EXACT && all.exactness() == Exactness.EXACT
                    ? of(counted, all)
                    : Evidence.NONE;
        });
    }

    private static Evidence of(Evidence part, Evidence whole) {
        var counted = part.value();
        var all = whole.value();
        if (counted == null || all == null || all.compareTo(FEWEST) < 0) {
            return Evidence.NONE;
        }
        var lines = Stream.concat(part.lines().stream(), whole.lines().stream())
                .map(Evidence.Line::fact)
                .distinct()
                .toList();
        return of(counted, all, lines);
    }

    static Evidence of(BigDecimal part, BigDecimal whole, List<Fact> facts) {
        var share = part.multiply(BigDecimal.valueOf(100)).divide(whole, 1, RoundingMode.HALF_UP);
        var plain = share.stripTrailingZeros();
        var said = plain.scale() < 0 ? plain.setScale(0) : plain;
        return Evidence.of(said, facts)
                .reckoned(Reason.of(
                        "reports.sum.attendance", part.toPlainString(), whole.toPlainString(), said.toPlainString()));
    }
}
