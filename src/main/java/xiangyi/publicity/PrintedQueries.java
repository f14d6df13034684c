package xiangyi.publicity;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import xiangyi.shared.Scope;
import xiangyi.shared.Seen;

/** How far articles came. */
@Component
class PrintedQueries {

    private final Seen seen;

    PrintedQueries(Seen seen) {
        this.seen = seen;
    }

    /** How many pieces of a year were printed at each level. */
    public Map<MediumLevel, Integer> of(Scope scope, int year) {
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
}
