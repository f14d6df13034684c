package xiangyi.funds.web;

import java.time.LocalDate;
import java.util.List;
import xiangyi.funds.FundRight;
import xiangyi.funds.Pay;
import xiangyi.funds.PayListCard;
import xiangyi.shared.Actor;
import xiangyi.shared.Change;
import xiangyi.web.ChangeLine;
import xiangyi.web.Ledger;

/** @param rate yuan a day as it holds for the period */
public record PayPage(
        Actor actor, Pay pay, Ledger.Drawn ledger, String rate, String source, List<Change> changes, LocalDate today) {

    public PayListCard list() {
        return pay.list();
    }

    public boolean mayWrite() {
        return actor.may(FundRight.WRITE);
    }

    public boolean mayApprove() {
        return actor.may(FundRight.APPROVE);
    }

    /** Whether there is anything to say below the names. */
    public boolean hasMore() {
        return list().approvedOn() != null || list().note() != null || !changes.isEmpty();
    }

    public List<ChangeLine> changeLines() {
        return Changed.lines(changes);
    }
}
