package xiangyi.sessions;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiangyi.roster.Absences;
import xiangyi.shared.Area;
import xiangyi.shared.PersonId;

/** Who stayed away from which session of the congress, by its own list. */
@Component
class SessionAbsences implements Absences {

    private final JdbcClient jdbc;

    SessionAbsences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> of(Area area, PersonId person, LocalDate until) {
        return jdbc.sql("""
                        select session.term_ordinal, session.ordinal
                          from sessions.attendance
                          join sessions.session on session.id = attendance.session
                         where attendance.area = :area and attendance.person = :person and attendance.status = 'ABSENT'
                           and session.kind = 'CONGRESS' and session.held and session.voided_on is null
                           and session.opens_on <= :until
                         order by session.opens_on desc
                        """)
                .param("area", area.code())
                .param("person", person.value())
                .param("until", until)
                .query((row, number) -> SessionName.full(SessionKind.CONGRESS, row.getInt(1), row.getInt(2)))
                .list();
    }
}
