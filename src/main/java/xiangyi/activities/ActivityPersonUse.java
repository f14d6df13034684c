package xiangyi.activities;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiangyi.roster.PersonUse;
import xiangyi.shared.PersonId;

/** Whoever was asked to an activity, or came, stays on file. */
@Component
class ActivityPersonUse implements PersonUse {

    private final JdbcClient jdbc;

    ActivityPersonUse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean keeps(PersonId person) {
        return jdbc.sql("select exists (select from activities.participant where person = :person)")
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }
}
