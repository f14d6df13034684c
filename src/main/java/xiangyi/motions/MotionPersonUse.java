package xiangyi.motions;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiangyi.roster.PersonUse;
import xiangyi.shared.PersonId;

/** Whoever signed a motion stays on file. */
@Component
class MotionPersonUse implements PersonUse {

    private final JdbcClient jdbc;

    MotionPersonUse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean keeps(PersonId person) {
        return jdbc.sql("select exists (select from motions.signer where person = :person)")
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }
}
