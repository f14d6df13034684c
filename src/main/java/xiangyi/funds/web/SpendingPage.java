package xiangyi.funds.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiangyi.funds.FundRight;
import xiangyi.funds.SpendingCard;
import xiangyi.shared.Actor;
import xiangyi.shared.Change;
import xiangyi.shared.Places;
import xiangyi.shared.Reason;
import xiangyi.web.ChangeLine;

/** @param marks what the rules of spending have to say */
public record SpendingPage(
        Actor actor, SpendingCard spending, List<Reason> marks, List<Change> changes, LocalDate today) {

    public boolean mayWrite() {
        return actor.may(FundRight.WRITE) && spending.payList() == null;
    }

    public boolean mayReadPay() {
        return actor.may(FundRight.READ_PAY);
    }

    public List<ChangeLine> changeLines() {
        return Changed.lines(changes);
    }

    /** The page of what it was for. */
    public @Nullable String occasion() {
        return spending.occasion() == null ? null : Places.of(spending.occasion());
    }
}
