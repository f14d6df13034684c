package xiangyi.publicity;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiangyi.shared.NotFound;
import xiangyi.shared.Scope;

/** What people look up about journals. */
@Component
public class SubscriptionQueries {

    private static final String ROW = """
            select id, version, area, journal, copies, year
              from publicity.subscription
             where area like :within and status <> 'VOID'
            """;

    private final JdbcClient jdbc;

    SubscriptionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<SubscriptionRow> of(Scope scope, int year) {
        return jdbc.sql(ROW + " and year = :year order by area, journal")
                .param("within", scope.within())
                .param("year", year)
                .query(SubscriptionRow.class)
                .list();
    }

    public SubscriptionRow row(Scope scope, SubscriptionId id) {
        return jdbc.sql(ROW + " and id = :id")
                .param("within", scope.within())
                .param("id", id.value())
                .query(SubscriptionRow.class)
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    /** Years for which journals were taken, the latest first. */
    public List<Integer> years(Scope scope) {
        return jdbc.sql("""
                        select distinct year from publicity.subscription
                         where area like :within and status <> 'VOID'
                         order by year desc
                        """)
                .param("within", scope.within())
                .query(Integer.class)
                .list();
    }
}
