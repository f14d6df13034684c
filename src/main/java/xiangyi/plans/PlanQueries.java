package xiangyi.plans;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import xiangyi.shared.Area;
import xiangyi.shared.NotFound;
import xiangyi.shared.RowReader;
import xiangyi.shared.Scope;
import xiangyi.shared.Seen;
import xiangyi.shared.Words;

/** What people look up about plans and rules. */
@Component
public class PlanQueries {

    private static final String PAPER = """
            select paper.id, paper.version, paper.area, paper.kind, paper.title, paper.adopted_on, paper.adopted_until,
                   paper.said_as, paper.adopted_by, paper.year, paper.body, paper.group_name, paper.replaces,
                   older.title as replaces_title, newer.id as replaced_by, newer.title as replaced_by_title
              from plans.paper
              left join plans.paper older on older.id = paper.replaces
              left join lateral (select id, title from plans.paper other
                                  where other.replaces = paper.id and other.status = 'STANDING'
                                  order by other.adopted_on limit 1) newer on true
            """;

    private static final String STANDING = " where paper.status = 'STANDING' and {seen paper} ";

    private final Seen seen;

    PlanQueries(Seen seen) {
        this.seen = seen;
    }

    public PaperCard paper(Scope scope, PaperId id) {
        return seen.sql(scope, PAPER + STANDING + " and paper.id = :id")
                .param("id", id.value())
                .query(PaperCard.class)
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    /** One page of the list, newest first. */
    public List<PaperCard> page(Scope scope, PlanFilter filter, int offset, int size) {
        return filtered(PAPER, " order by paper.adopted_on desc, paper.id offset :offset limit :size", scope, filter)
                .param("offset", offset)
                .param("size", size)
                .query(PaperCard.class)
                .list();
    }

    public int total(Scope scope, PlanFilter filter) {
        return filtered("select count(*) from plans.paper", "", scope, filter)
                .query(Integer.class)
                .single();
    }

    /** All that the filter leaves, row by row. */
    @Transactional(readOnly = true)
    public void each(Scope scope, PlanFilter filter, RowReader<PaperCard> reader) throws IOException {
        try (var rows = filtered(PAPER, " order by paper.adopted_on desc, paper.id", scope, filter)
                .withFetchSize(1000)
                .query(PaperCard.class)
                .stream()) {
            reader.read(rows);
        }
    }

    /** What still stands of one township, to be replaced by something newer. */
    public List<PaperCard> current(Scope scope, Area area) {
        return seen.sql(
                        scope,
                        PAPER + STANDING
                                + " and paper.area = :area and newer.id is null order by paper.kind, paper.adopted_on desc")
                .param("area", area.code())
                .query(PaperCard.class)
                .list();
    }

    /** The years that papers are for, newest first. */
    public List<Integer> years(Scope scope) {
        return seen.sql(
                        scope,
                        "select distinct year from plans.paper where status = 'STANDING' and {seen} order by year desc")
                .query(Integer.class)
                .list();
    }

    List<PaperCard> papersFound(Scope scope, String words, int most) {
        return seen.sql(
                        scope,
                        PAPER + STANDING
                                + " and paper.words @@ to_tsquery('simple', :words) order by paper.adopted_on desc limit :most")
                .param("words", words)
                .param("most", most)
                .query(PaperCard.class)
                .list();
    }

    private JdbcClient.StatementSpec filtered(String select, String rest, Scope scope, PlanFilter filter) {
        var words = filter.q() == null ? "" : Words.query(filter.q());
        var conditions = new ArrayList<String>();
        if (filter.kind() != null) conditions.add("paper.kind = :kind");
        if (filter.year() != null) conditions.add("paper.year = :year");
        if (filter.q() != null) {
            conditions.add(words.isEmpty() ? "false" : "paper.words @@ to_tsquery('simple', :words)");
        }
        return seen.sql(
                        scope,
                        select
                                + STANDING
                                + (conditions.isEmpty() ? "" : " and " + String.join(" and ", conditions))
                                + rest)
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param("year", filter.year())
                .param("words", words);
    }
}
