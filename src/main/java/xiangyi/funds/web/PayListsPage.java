package xiangyi.funds.web;

import java.time.LocalDate;
import java.util.List;
import xiangyi.funds.FundRight;
import xiangyi.funds.PayListCard;
import xiangyi.shared.Actor;
import xiangyi.web.Ledger;

public record PayListsPage(Actor actor, List<PayListCard> lists, Ledger.Drawn ledger, LocalDate today) {

    public boolean mayWrite() {
        return actor.may(FundRight.WRITE);
    }

    public long open() {
        return lists.stream().filter(PayListCard::isOpen).count();
    }

    public long approved() {
        return lists.stream()
                .filter(list -> list.isFrozen() && list.paidOn() == null)
                .count();
    }
}
