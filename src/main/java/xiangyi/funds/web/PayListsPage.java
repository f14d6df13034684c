package xiangyi.funds.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import xiangyi.funds.FundRight;
import xiangyi.funds.PayListCard;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;

public record PayListsPage(Actor actor, List<PayListCard> lists, Map<Area, String> places, LocalDate today) {

    public boolean mayWrite() {
        return actor.may(FundRight.WRITE);
    }

    public @Nullable String place(PayListCard list) {
        return actor.area().isTownship() ? null : places.get(list.area());
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
