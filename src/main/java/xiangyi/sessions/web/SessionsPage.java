package xiangyi.sessions.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import xiangyi.sessions.SessionCard;
import xiangyi.sessions.SessionFilter;
import xiangyi.sessions.SessionRight;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;
import xiangyi.web.Pager;

public record SessionsPage(
        Actor actor,
        SessionFilter filter,
        Pager<SessionCard> pager,
        List<Integer> years,
        Map<Area, String> places,
        LocalDate today) {

    public boolean mayWrite() {
        return actor.may(SessionRight.WRITE);
    }

    /** Nothing of that kind is in the register at all. */
    public boolean isEmpty() {
        return years.isEmpty();
    }

    /** Which township, where the list shows more than one. */
    public @Nullable String place(SessionCard session) {
        return actor.area().isTownship() ? null : places.get(session.area());
    }

    public boolean isToday(SessionCard session) {
        return session.isOn(today);
    }
}
