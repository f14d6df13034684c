package xiangyi.publicity;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import xiangyi.registers.Entry;
import xiangyi.registers.EntryFilter;
import xiangyi.registers.EntryQueries;
import xiangyi.shared.Area;
import xiangyi.shared.Scope;
import xiangyi.shared.Seen;

/** What people look up about the website. */
@Component
public class WebsiteQueries {

    private static final int ALL = 1000;

    private final Seen seen;
    private final EntryQueries entries;

    WebsiteQueries(Seen seen, EntryQueries entries) {
        this.seen = seen;
        this.entries = entries;
    }

    /** Whoever keeps or kept the website, the latest first. */
    public List<Entry<Operator>> operators(Scope scope) {
        return entries.page(scope, OperatorRegister.PLAN, EntryFilter.NONE, 0, ALL);
    }

    /** In how many months of a year something new was put on it. */
    int months(Scope scope, int year) {
        return seen.sql(scope, """
                        select count(distinct extract(month from renewed_on))
                          from publicity.renewal
                         where {seen} and status <> 'VOID' and renewed_on between :from and :until
                        """)
                .param("from", LocalDate.of(year, 1, 1))
                .param("until", LocalDate.of(year, 12, 31))
                .query(Integer.class)
                .single();
    }

    /** Where a website is kept, and when it last got something new. */
    public List<Kept> kept(Scope scope) {
        return seen.sql(scope, """
                        select area, max(renewed_on) as last_on
                          from publicity.renewal
                         where {seen} and status <> 'VOID'
                         group by area
                         order by area
                        """).query(Kept.class).list();
    }

    /** A website that is kept. */
    public record Kept(Area area, LocalDate lastOn) {}
}
