package xiangyi.sessions;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiangyi.roster.TermId;
import xiangyi.roster.TermUse;

/** A term that has sessions stays. */
@Component
class SessionTermUse implements TermUse {

    private final JdbcClient jdbc;

    SessionTermUse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean keeps(TermId term) {
        return jdbc.sql("select exists (select from sessions.session where term = :term and voided_on is null)")
                .param("term", term.value())
                .query(Boolean.class)
                .single();
    }
}
