package xiangyi.desk;

import java.time.Year;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import xiangyi.facts.FactCatalogue;
import xiangyi.shared.Access;
import xiangyi.shared.Places;
import xiangyi.shared.Scope;
import xiangyi.shared.Seen;

/** What the rooms published of a year, month by month. */
@Component
public class YearQueries {

    private final FactCatalogue facts;
    private final Seen seen;

    YearQueries(FactCatalogue facts, Seen seen) {
        this.facts = facts;
        this.seen = seen;
    }

    public List<Happened> year(Scope scope, Year year) {
        record Row(int month, String kind, int number, String subject) {}
        return seen
                .sql(
                        scope,
                        "select extract(month from happened_on)::int as month, kind, count(*) as number,"
                                + " min(subject) as subject from (" + union() + ") fact group by 1, 2")
                .param("first", year.atDay(1))
                .param("last", year.atDay(year.length()))
                .param("kinds", Happening.kinds())
                .param(
                        "levels",
                        Arrays.stream(Access.values())
                                .filter(level -> level.compareTo(scope.access()) <= 0)
                                .map(Access::name)
                                .toList())
                .query(Row.class)
                .list()
                .stream()
                .flatMap(row -> Happening.of(row.kind())
                        .map(what -> new Happened(row.month(), what, row.number(), Places.of(row.subject())))
                        .stream())
                .sorted(Comparator.comparing(Happened::month).thenComparing(Happened::what))
                .toList();
    }

    private String union() {
        return facts.views().stream()
                .map(view -> "select kind, happened_on, subject from facts." + view + """
                         where {seen} and happened_on between :first and :last
                           and kind in (:kinds) and access in (:levels)
                        """)
                .collect(Collectors.joining(" union all "));
    }
}
