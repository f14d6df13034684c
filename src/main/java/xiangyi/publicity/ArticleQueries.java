package xiangyi.publicity;

import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import xiangyi.shared.NotFound;
import xiangyi.shared.RowReader;
import xiangyi.shared.Scope;
import xiangyi.shared.Seen;

/** What people look up about articles. */
@Component
public class ArticleQueries {

    private static final String CARD = """
            select id, version, area, title, author, pieces, written_on, written_until, said_as, medium, level,
                   printed_on, link
            """;

    private static final String NEWEST_FIRST = " order by written_on desc, id";

    private final Seen seen;

    ArticleQueries(Seen seen) {
        this.seen = seen;
    }

    public ArticleCard card(Scope scope, ArticleId id) {
        return seen.sql(scope, CARD + " from publicity.article where {seen} and id = :id and status <> 'VOID'")
                .param("id", id.value())
                .query(ArticleCard.class)
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    public List<ArticleCard> page(Scope scope, ArticleFilter filter, int offset, int size) {
        return filtered(CARD, NEWEST_FIRST + " offset :offset limit :size", scope, filter)
                .param("offset", offset)
                .param("size", size)
                .query(ArticleCard.class)
                .list();
    }

    /** Rows of the list, not pieces. */
    public int total(Scope scope, ArticleFilter filter) {
        return filtered("select count(*)", "", scope, filter)
                .query(Integer.class)
                .single();
    }

    /** Pieces that the filter leaves: a row may stand for several. */
    public int pieces(Scope scope, ArticleFilter filter) {
        return filtered("select coalesce(sum(pieces), 0)::int", "", scope, filter)
                .query(Integer.class)
                .single();
    }

    /** All that the filter leaves, row by row: an export holds no list in memory. */
    @Transactional(readOnly = true)
    public void each(Scope scope, ArticleFilter filter, RowReader<ArticleCard> reader) throws IOException {
        try (var rows =
                filtered(CARD, NEWEST_FIRST, scope, filter).withFetchSize(1000).query(ArticleCard.class).stream()) {
            reader.read(rows);
        }
    }

    /** How many pieces of a year were printed at each level. */
    public Map<MediumLevel, Integer> printed(Scope scope, int year) {
        record Count(MediumLevel level, int number) {}
        var counts = new EnumMap<MediumLevel, Integer>(MediumLevel.class);
        seen.sql(scope, """
                        select level, sum(pieces)::int as number
                          from publicity.article
                         where {seen} and status <> 'VOID' and level is not null
                           and coalesce(printed_on, written_on) between :from and :until
                         group by level
                        """)
                .param("from", LocalDate.of(year, 1, 1))
                .param("until", LocalDate.of(year, 12, 31))
                .query(Count.class)
                .list()
                .forEach(count -> counts.put(count.level(), count.number()));
        return counts;
    }

    /** Years in which something was written, the latest first. */
    public List<Integer> years(Scope scope) {
        return seen.sql(scope, """
                        select distinct extract(year from written_on)::int as year
                          from publicity.article
                         where {seen} and status <> 'VOID'
                         order by year desc
                        """).query(Integer.class).list();
    }

    private JdbcClient.StatementSpec filtered(String select, String rest, Scope scope, ArticleFilter filter) {
        var year = filter.year();
        var level = filter.level();
        var typed = filter.q();
        var printed = filter.printed();
        var sql = new StringBuilder(select)
                .append(" from publicity.article where {seen} and status <> 'VOID'")
                .append(year == null ? "" : " and written_on between :from and :until")
                .append(level == null ? "" : " and level = :level")
                .append(printed == null ? "" : printed ? " and level is not null" : " and level is null")
                .append(
                        typed == null
                                ? ""
                                : " and position(:q in title || ' ' || coalesce(author, '') || ' ' || coalesce(medium, '')) > 0")
                .append(rest);
        return seen.sql(scope, sql.toString())
                .param("from", year == null ? null : LocalDate.of(year, 1, 1))
                .param("until", year == null ? null : LocalDate.of(year, 12, 31))
                .param("level", level == null ? null : level.name())
                .param("q", typed);
    }
}
