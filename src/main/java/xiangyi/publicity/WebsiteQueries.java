package xiangyi.publicity;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import xiangyi.shared.Area;
import xiangyi.shared.NotFound;
import xiangyi.shared.Scope;
import xiangyi.shared.Seen;

/** What people look up about the website. */
@Component
public class WebsiteQueries {

    private static final String RENEWAL = """
            select id, version, area, renewed_on, what, operator
              from publicity.renewal
             where {seen} and status <> 'VOID'
            """;

    private static final String OPERATOR = """
            select id, version, area, name, since, until_on
              from publicity.operator
             where {seen} and status <> 'VOID'
            """;

    private final Seen seen;

    WebsiteQueries(Seen seen) {
        this.seen = seen;
    }

    /** The renewals of a year, the latest first. */
    public List<RenewalRow> renewals(Scope scope, int year) {
        return seen.sql(scope, RENEWAL + " and renewed_on between :from and :until order by renewed_on desc, id")
                .param("from", LocalDate.of(year, 1, 1))
                .param("until", LocalDate.of(year, 12, 31))
                .query(RenewalRow.class)
                .list();
    }

    public RenewalRow renewal(Scope scope, RenewalId id) {
        return seen.sql(scope, RENEWAL + " and id = :id")
                .param("id", id.value())
                .query(RenewalRow.class)
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    /** Whoever keeps or kept the website, the latest first. */
    public List<OperatorRow> operators(Scope scope) {
        return seen.sql(scope, OPERATOR + " order by until_on is not null, since desc, id")
                .query(OperatorRow.class)
                .list();
    }

    public OperatorRow operator(Scope scope, OperatorId id) {
        return seen.sql(scope, OPERATOR + " and id = :id")
                .param("id", id.value())
                .query(OperatorRow.class)
                .optional()
                .orElseThrow(() -> new NotFound(id));
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

    /** Years in which the website was renewed, the latest first. */
    public List<Integer> years(Scope scope) {
        return seen.sql(scope, """
                        select distinct extract(year from renewed_on)::int as year
                          from publicity.renewal
                         where {seen} and status <> 'VOID'
                         order by year desc
                        """).query(Integer.class).list();
    }
}
