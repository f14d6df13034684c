package xiangyi.petitions;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiangyi.roster.PersonUse;
import xiangyi.shared.PersonId;

/** Whoever served as an informant stays on file. */
@Component
class InformantPersonUse implements PersonUse {

    private final JdbcClient jdbc;

    InformantPersonUse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean keeps(PersonId person) {
        return jdbc.sql("select exists (select from petitions.informant where person = :person)")
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }
}
