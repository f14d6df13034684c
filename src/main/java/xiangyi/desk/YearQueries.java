package xiangyi.desk;

import java.time.Year;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiangyi.shared.Access;
import xiangyi.shared.Scope;

/** What the rooms published of a year, month by month. */
@Component
public class YearQueries {

    private final JdbcClient jdbc;
    private @Nullable String union;

    YearQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Happened> year(Scope scope, Year year) {
        record Row(int month, String kind, int number, String path) {}
        return jdbc
                .sql(
                        "select extract(month from happened_on)::int as month, kind, count(*) as number, min(path) as path from ("
                                + union() + ") fact group by 1, 2")
                .param("within", scope.within())
                .param("first", year.atDay(1))
                .param("last", year.atDay(year.length()))
                .param("kinds", Happening.kinds())
                .param(
                        "access",
                        Arrays.stream(Access.values())
                                .filter(access -> access.compareTo(scope.access()) <= 0)
                                .map(Access::name)
                                .toList())
                .query(Row.class)
                .list()
                .stream()
                .flatMap(row ->
                        Happening.of(row.kind())
                                .map(what -> new Happened(row.month(), what, row.number(), row.path()))
                                .stream())
                .sorted(Comparator.comparing(Happened::month).thenComparing(Happened::what))
                .toList();
    }

    /** Of every room that publishes facts; which ones there are does not change while the program runs. */
    private String union() {
        if (union == null) {
            union = jdbc.sql("""
                            select table_name from information_schema.views
                             where table_schema = 'facts' and table_name not like '%\\_people' order by 1
                            """).query(String.class).list().stream()
                    .map(view -> "select kind, happened_on, path from facts." + view + """
                             where area like :within and happened_on between :first and :last
                               and kind in (:kinds) and access in (:access)
                            """)
                    .collect(Collectors.joining(" union all "));
        }
        return union;
    }
}
