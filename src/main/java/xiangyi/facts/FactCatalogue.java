package xiangyi.facts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import xiangyi.shared.Access;
import xiangyi.shared.Area;
import xiangyi.shared.Scope;

/** Which views the rooms publish, found once, and their union: one statement however many rooms there are. */
@Component
public class FactCatalogue {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, Object>> NUMBERS = new TypeReference<>() {};

    private static final String COLUMNS = """
            select id, area, happened_on, kind, path, title, unit, due_on, recorded_at, numbers::text as numbers
              from facts.%s
             where area like :within and happened_on between :from and :until and access in (:levels)
            """;

    private final JdbcClient jdbc;
    private volatile @Nullable List<String> views;

    FactCatalogue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that happened in the place within the period and may be seen, oldest first. */
    public List<Fact> read(Scope scope, Area area, Period period) {
        if (views().isEmpty() || !scope.area().covers(area)) {
            return List.of();
        }
        return jdbc.sql(union("") + " order by happened_on, title, id")
                .param("within", area.andBelow())
                .param("from", period.from())
                .param("until", period.until())
                .param("levels", levels(scope))
                .query(FactCatalogue::fact)
                .list();
    }

    /** Facts whose title or unit holds the words, newest first, no more than asked for. */
    public List<Fact> titled(Scope scope, String kindsLike, String words, int most) {
        if (views().isEmpty()) {
            return List.of();
        }
        var escaped = words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return jdbc.sql(union(" and kind like :kinds and (title like :words or numbers->>'number' = :number)")
                        + " order by happened_on desc, id limit :most")
                .param("within", scope.within())
                .param("from", LocalDate.of(1900, 1, 1))
                .param("until", LocalDate.of(2999, 12, 31))
                .param("levels", levels(scope))
                .param("kinds", kindsLike)
                .param("words", "%" + escaped + "%")
                .param("number", words)
                .param("most", most)
                .query(FactCatalogue::fact)
                .list();
    }

    private String union(String more) {
        return views().stream()
                .map(view -> COLUMNS.formatted(view) + more)
                .collect(Collectors.joining("\nunion all\n"));
    }

    /** The rooms whose facts can be read. A view without the agreed columns (who took part) is another matter. */
    public List<String> views() {
        var known = views;
        if (known == null) {
            known = jdbc.sql("""
                            select c.relname
                              from pg_class c
                              join pg_namespace n on n.oid = c.relnamespace
                             where n.nspname = 'facts' and c.relkind = 'v'
                               and c.relname ~ '^[a-z]+$' and exists (
                                   select from pg_attribute a where a.attrelid = c.oid and a.attname = 'numbers')
                             order by c.relname
                            """).query(String.class).list();
            views = known;
        }
        return known;
    }

    private static List<String> levels(Scope scope) {
        return Arrays.stream(Access.values())
                .filter(level -> level.compareTo(scope.access()) <= 0)
                .map(Access::name)
                .toList();
    }

    private static Fact fact(ResultSet row, int number) throws SQLException {
        return new Fact(
                row.getObject("id", java.util.UUID.class),
                new Area(row.getString("area")),
                row.getObject("happened_on", LocalDate.class),
                row.getString("kind"),
                row.getString("path"),
                row.getString("title"),
                row.getString("unit"),
                row.getObject("due_on", LocalDate.class),
                row.getTimestamp("recorded_at").toInstant(),
                JSON.readValue(row.getString("numbers"), NUMBERS));
    }
}
