package xiangyi.appraisals;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiangyi.roster.PersonUse;
import xiangyi.shared.PersonId;

/** Whoever reported to voters stays on file. */
@Component
class AppraisalPersonUse implements PersonUse {

    private final JdbcClient jdbc;

    AppraisalPersonUse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean keeps(PersonId person) {
        return jdbc.sql("select exists (select from appraisals.appraisal where person = :person)")
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }
}
