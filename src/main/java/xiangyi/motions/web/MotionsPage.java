package xiangyi.motions.web;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import xiangyi.motions.MotionCard;
import xiangyi.motions.MotionFilter;
import xiangyi.motions.MotionRight;
import xiangyi.motions.MotionStatus;
import xiangyi.sessions.SessionCard;
import xiangyi.shared.Actor;
import xiangyi.web.Ledger;
import xiangyi.web.Pager;

/** @param session the one the list is narrowed to, or null */
public record MotionsPage(
        Actor actor,
        MotionFilter filter,
        Pager<MotionCard> pager,
        Ledger.Drawn ledger,
        Map<MotionStatus, Integer> counts,
        @Nullable SessionCard session,
        LocalDate today) {

    public boolean mayReceive() {
        return actor.may(MotionRight.RECEIVE);
    }

    public boolean isEmpty() {
        return pager.total() == 0 && filter.status() == null;
    }

    public int count(MotionStatus status) {
        return counts.getOrDefault(status, 0);
    }
}
