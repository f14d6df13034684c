package xiangyi.sessions;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import xiangyi.calendar.DueItem;
import xiangyi.calendar.DueItems;
import xiangyi.shared.Actor;
import xiangyi.shared.Reason;

/** Sessions and presidium meetings that are planned: on their day, or late when nobody has recorded that they met. */
@Component
class SessionDues implements DueItems {

    private final SessionQueries queries;

    SessionDues(SessionQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<DueItem> due(Actor actor, LocalDate from, LocalDate until) {
        if (!actor.may(SessionRight.READ)) {
            return List.of();
        }
        return queries.planned(actor.scope(SessionRight.READ), until).stream()
                .map(session -> item(actor, session))
                .toList();
    }

    private static DueItem item(Actor actor, SessionCard session) {
        var item = DueItem.of(session.opensOn(), session.area(), "sessions.due.meet", session.name(), session.path())
                .said(Reason.of("sessions.due.planned"));
        return actor.may(SessionRight.WRITE) ? item.act("sessions.due.prepare", session.path()) : item;
    }
}
