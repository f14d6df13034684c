package xiangyi.sessions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiangyi.shared.Area;
import xiangyi.shared.NotFound;
import xiangyi.shared.Scope;

/** What people look up about sessions. */
@Component
public class SessionQueries {

    private static final String CARD = """
            select session.id, session.version, session.area, session.kind, session.term,
                   term_ordinal, session.ordinal, session.opens_on, session.closes_on, session.held,
                   session.place, session.minutes, session.expected, session.present
              from sessions.session
             where session.voided_on is null and session.area like :within
            """;

    private final JdbcClient jdbc;

    SessionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public SessionCard card(Scope scope, SessionId id) {
        return jdbc.sql(CARD + " and session.id = :id")
                .param("within", scope.within())
                .param("id", id.value())
                .query(SessionCard.class)
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    /** Sessions of one kind in one area, newest first. */
    public List<SessionCard> of(Scope scope, Area area, SessionKind kind) {
        return jdbc.sql(CARD + " and session.area = :area and session.kind = :kind order by session.opens_on desc")
                .param("within", scope.within())
                .param("area", area.code())
                .param("kind", kind.name())
                .query(SessionCard.class)
                .list();
    }

    /** The session of the congress that a day falls into. */
    public Optional<SessionCard> congressOn(Scope scope, Area area, LocalDate day) {
        return jdbc.sql(CARD + """
                         and session.area = :area and session.kind = 'CONGRESS'
                         and session.opens_on <= :day and session.closes_on >= :day
                        """)
                .param("within", scope.within())
                .param("area", area.code())
                .param("day", day)
                .query(SessionCard.class)
                .optional();
    }
}
