package xiangyi.suggestions;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiangyi.roster.TermId;
import xiangyi.roster.TermUse;

/** A term whose ordinal stands in the number of a suggestion stays. */
@Component
class SuggestionTermUse implements TermUse {

    private final JdbcClient jdbc;

    SuggestionTermUse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean keeps(TermId term) {
        return jdbc.sql("select exists (select from suggestions.suggestion where term = :term and status <> 'VOID')")
                .param("term", term.value())
                .query(Boolean.class)
                .single();
    }
}
