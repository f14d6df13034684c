package xiangyi.sessions.web;

import java.time.LocalDate;
import java.util.List;
import xiangyi.sessions.SessionCard;
import xiangyi.sessions.SessionFilter;
import xiangyi.sessions.SessionRight;
import xiangyi.shared.Actor;
import xiangyi.web.Ledger;
import xiangyi.web.Pager;

public record SessionsPage(
        Actor actor,
        SessionFilter filter,
        Pager<SessionCard> pager,
        Ledger.Drawn ledger,
        List<Integer> years,
        LocalDate today) {

    public boolean mayWrite() {
        return actor.may(SessionRight.WRITE);
    }

    /** Nothing of that kind is in the register at all. */
    public boolean isEmpty() {
        return years.isEmpty();
    }
}
