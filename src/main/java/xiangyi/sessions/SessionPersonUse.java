package xiangyi.sessions;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiangyi.roster.PersonUse;
import xiangyi.shared.PersonId;

/** Whoever is on the list of a session stays on file. */
@Component
class SessionPersonUse implements PersonUse {

    private final JdbcClient jdbc;

    SessionPersonUse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean keeps(PersonId person) {
        return jdbc.sql("select exists (select from sessions.attendance where person = :person)")
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }
}
