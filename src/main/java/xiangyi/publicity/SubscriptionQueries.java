package xiangyi.publicity;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import xiangyi.registers.Entry;
import xiangyi.registers.EntryFilter;
import xiangyi.registers.EntryQueries;
import xiangyi.shared.Scope;

/** What people look up about journals. */
@Component
public class SubscriptionQueries {

    private static final int ALL = 1000;

    private final EntryQueries queries;

    SubscriptionQueries(EntryQueries queries) {
        this.queries = queries;
    }

    /** What may be taken again: journals of the year before, as long as the year has none. */
    public List<Entry<Subscription>> before(Scope scope, int year) {
        return of(scope, year).isEmpty() ? of(scope, year - 1) : List.of();
    }

    private List<Entry<Subscription>> of(Scope scope, int year) {
        var filter = new EntryFilter(null, Map.of("year", String.valueOf(year)));
        return queries.page(scope, SubscriptionRegister.PLAN, filter, 0, ALL);
    }
}
