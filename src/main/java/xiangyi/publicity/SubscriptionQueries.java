package xiangyi.publicity;

import java.util.List;
import org.springframework.stereotype.Component;
import xiangyi.shared.NotFound;
import xiangyi.shared.Scope;
import xiangyi.shared.Seen;

/** What people look up about journals. */
@Component
public class SubscriptionQueries {

    private static final String ROW = """
            select id, version, area, journal, copies, year
              from publicity.subscription
             where {seen} and status <> 'VOID'
            """;

    private final Seen seen;

    SubscriptionQueries(Seen seen) {
        this.seen = seen;
    }

    public List<SubscriptionRow> of(Scope scope, int year) {
        return seen.sql(scope, ROW + " and year = :year order by area, journal")
                .param("year", year)
                .query(SubscriptionRow.class)
                .list();
    }

    public SubscriptionRow row(Scope scope, SubscriptionId id) {
        return seen.sql(scope, ROW + " and id = :id")
                .param("id", id.value())
                .query(SubscriptionRow.class)
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    /** Years for which journals were taken, the latest first. */
    public List<Integer> years(Scope scope) {
        return seen.sql(scope, """
                        select distinct year from publicity.subscription
                         where {seen} and status <> 'VOID'
                         order by year desc
                        """).query(Integer.class).list();
    }
}
