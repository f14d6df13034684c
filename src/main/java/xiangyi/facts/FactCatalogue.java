package xiangyi.facts;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiangyi.shared.Access;
import xiangyi.shared.Area;
import xiangyi.shared.Scope;

/** Which views the rooms publish, found once, and their union: one statement however many rooms there are. */
@Component
public class FactCatalogue {

    /** A year of a busy place is read in portions, so that its rows do not all wait in memory as they come. */
    private static final int PORTION = 2_000;

    private static final String COLUMNS = """
            select id, area, happened_on, until, kind, path, title, unit, due_on, recorded_at, told::text as told
              from facts.%s
             where area like :within and access in (:levels)
            """;
    private static final String DAYS =
            "select happened_on from facts.%s where area like :within and access in (:levels) and happened_on <= :until";
    private static final String IN_THE_PERIOD = " and happened_on between :from and :until";
    private static final String GOING_ON =
            " and kind = '%s' and happened_on < :from and (until is null or until >= :from)";
    private static final String AFTERWARDS =
            " and happened_on > :until and happened_on <= :on and kind <> all (string_to_array(:aheads, ','))";
    private static final String AHEAD = " and kind = '%s' and happened_on > :until and happened_on <= :ahead";

    private static final Collector<CharSequence, ?, String> UNION = Collectors.joining("\nunion all\n");

    private final JdbcClient jdbc;
    private volatile @Nullable List<String> views;

    FactCatalogue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What a reader wants beside all that happened in the period.
     *
     * @param on until which day {@code afterwards} is read
     * @param afterwards rooms that tell, after the period, what became of what happened in it
     * @param goingOn kinds that last, when they began earlier and had not ended
     * @param ahead kinds of the year that follows, such as what is planned
     */
    public record Asked(Period period, LocalDate on, Set<String> afterwards, Set<String> goingOn, Set<String> ahead) {

        public static Asked about(Period period) {
            return new Asked(period, period.until(), Set.of(), Set.of(), Set.of());
        }
    }

    /** All that happened in the place within the period and may be seen, oldest first. */
    public List<Fact> read(Scope scope, Area area, Period period) {
        return read(scope, area, Asked.about(period));
    }

    /** The same, with what goes on and what is ahead. */
    public List<Fact> read(Scope scope, Area area, Asked asked) {
        if (views().isEmpty() || !scope.area().covers(area)) {
            return List.of();
        }
        var parts = Stream.of(
                        Stream.of(union(IN_THE_PERIOD)),
                        asked.afterwards().stream()
                                .filter(views()::contains)
                                .map(room -> COLUMNS.formatted(room) + AFTERWARDS),
                        asked.goingOn().stream().flatMap(kind -> part(kind, GOING_ON)),
                        asked.ahead().stream().flatMap(kind -> part(kind, AHEAD)))
                .flatMap(part -> part);
        return jdbc.sql(parts.collect(UNION) + " order by happened_on, title, id")
                .withFetchSize(PORTION)
                .param("within", area.andBelow())
                .param("from", asked.period().from())
                .param("until", asked.period().until())
                .param("on", asked.on())
                .param("aheads", String.join(",", asked.ahead()))
                .param("ahead", asked.period().until().plusYears(1))
                .param("levels", levels(scope))
                .query(new FactRows())
                .list();
    }

    /** The years until a day of which anything is known, newest first. */
    public List<Integer> years(Scope scope, LocalDate until) {
        if (views().isEmpty()) {
            return List.of();
        }
        var days = views().stream().map(DAYS::formatted).collect(UNION);
        return jdbc.sql("select distinct extract(year from happened_on)::int as year from (" + days
                        + ") known order by year desc")
                .param("within", scope.within())
                .param("levels", levels(scope))
                .param("until", until)
                .query(Integer.class)
                .list();
    }

    /** Only the view of the room that publishes such facts is asked. */
    private Stream<String> part(String kind, String condition) {
        var room = kind.substring(0, kind.indexOf('.'));
        return views().contains(room) ? Stream.of(COLUMNS.formatted(room) + condition.formatted(kind)) : Stream.empty();
    }

    /** Facts whose title or unit holds the words, newest first, no more than asked for. */
    public List<Fact> titled(Scope scope, String kindsLike, String words, int most) {
        if (views().isEmpty()) {
            return List.of();
        }
        var escaped = words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return jdbc.sql(union(IN_THE_PERIOD
                                + " and kind like :kinds and (title like :words or told->>'number' = :number)")
                        + " order by happened_on desc, id limit :most")
                .param("within", scope.within())
                .param("from", LocalDate.of(1900, 1, 1))
                .param("until", LocalDate.of(2999, 12, 31))
                .param("levels", levels(scope))
                .param("kinds", kindsLike)
                .param("words", "%" + escaped + "%")
                .param("number", words)
                .param("most", most)
                .query(new FactRows())
                .list();
    }

    private String union(String more) {
        return views().stream().map(view -> COLUMNS.formatted(view) + more).collect(UNION);
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
                                   select from pg_attribute a where a.attrelid = c.oid and a.attname = 'told')
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
}
