package xiangyi.suggestions;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiangyi.roster.PersonUse;
import xiangyi.shared.PersonId;

/** Whoever signed a suggestion stays on file. */
@Component
class SuggestionPersonUse implements PersonUse {

    private final JdbcClient jdbc;

    SuggestionPersonUse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean keeps(PersonId person) {
        return jdbc.sql("select exists (select from suggestions.raiser where person = :person)")
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }
}
