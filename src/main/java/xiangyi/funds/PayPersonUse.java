package xiangyi.funds;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiangyi.roster.PersonUse;
import xiangyi.shared.PersonId;

/** Whoever was paid stays on file. */
@Component
class PayPersonUse implements PersonUse {

    private final JdbcClient jdbc;

    PayPersonUse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean keeps(PersonId person) {
        return jdbc.sql("select exists (select from funds.payment where person = :person)")
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }
}
