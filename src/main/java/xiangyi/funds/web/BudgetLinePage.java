package xiangyi.funds.web;

import java.time.LocalDate;
import java.util.List;
import xiangyi.funds.FundRight;
import xiangyi.funds.LineCard;
import xiangyi.funds.SpendingCard;
import xiangyi.shared.Actor;
import xiangyi.shared.Change;
import xiangyi.web.ChangeLine;

public record BudgetLinePage(
        Actor actor, LineCard line, List<SpendingCard> spent, List<Change> changes, LocalDate today) {

    public boolean mayWrite() {
        return actor.may(FundRight.WRITE);
    }

    public List<ChangeLine> changeLines() {
        return Changed.lines(changes);
    }

    /** Spent of a thousand parts, for the bar. */
    public int part() {
        return line.amount().signum() == 0
                ? 0
                : line.spent()
                        .movePointRight(3)
                        .divide(line.amount(), 0, java.math.RoundingMode.HALF_UP)
                        .min(java.math.BigDecimal.valueOf(1000))
                        .intValue();
    }
}
