package xiangyi.suggestions;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiangyi.shared.Actor;
import xiangyi.shared.Found;
import xiangyi.shared.Normal;
import xiangyi.shared.Searchable;
import xiangyi.shared.Words;

/** Suggestions by number, words or the name of whoever raised them; the one of that very number first, then the
 * newest. */
@Component
class SuggestionSearch implements Searchable {

    private final JdbcClient jdbc;

    SuggestionSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String key() {
        return "suggestions.list";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<Found> find(Actor actor, String typed, int most) {
        var words = Words.query(typed);
        if (!actor.may(SuggestionRight.READ) || words.isEmpty()) {
            return List.of();
        }
        return jdbc
                .sql("""
                        select id, area, title, raised_by, stage, term_ordinal, session_ordinal, year, serial,
                               received_on, unit, next_on
                          from suggestions.suggestion
                         where area like :within and words @@ to_tsquery('simple', :words)
                         order by coalesce(case when session is null then term_ordinal || '-闭' || year || '-' || serial
                                                else term_ordinal || '-' || session_ordinal || '-' || serial end = :number,
                                           false) desc,
                                  received_on desc, id
                         limit :most
                        """)
                .param("within", actor.scope(SuggestionRight.READ).within())
                .param("words", words)
                .param("number", Normal.code(typed))
                .param("most", most)
                .query(SuggestionRow.class)
                .list()
                .stream()
                .map(row -> new Found(row.title(), row.path(), (row.number() + " " + row.raisedBy()).strip()))
                .toList();
    }
}
