package xiangyi.publicity;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiangyi.shared.Area;
import xiangyi.shared.NotFound;
import xiangyi.shared.Scope;

/** What people look up about the website. */
@Component
public class WebsiteQueries {

    private static final String RENEWAL = """
            select id, version, area, renewed_on, what, operator
              from publicity.renewal
             where area like :within and status <> 'VOID'
            """;

    private static final String OPERATOR = """
            select id, version, area, name, since, until_on
              from publicity.operator
             where area like :within and status <> 'VOID'
            """;

    private final JdbcClient jdbc;

    WebsiteQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The renewals of a year, the latest first. */
    public List<RenewalRow> renewals(Scope scope, int year) {
        return jdbc.sql(RENEWAL + " and renewed_on between :from and :until order by renewed_on desc, id")
                .param("within", scope.within())
                .param("from", LocalDate.of(year, 1, 1))
                .param("until", LocalDate.of(year, 12, 31))
                .query(RenewalRow.class)
                .list();
    }

    public RenewalRow renewal(Scope scope, RenewalId id) {
        return jdbc.sql(RENEWAL + " and id = :id")
                .param("within", scope.within())
                .param("id", id.value())
                .query(RenewalRow.class)
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    /** Whoever keeps or kept the website, the latest first. */
    public List<OperatorRow> operators(Scope scope) {
        return jdbc.sql(OPERATOR + " order by until_on is not null, since desc, id")
                .param("within", scope.within())
                .query(OperatorRow.class)
                .list();
    }

    public OperatorRow operator(Scope scope, OperatorId id) {
        return jdbc.sql(OPERATOR + " and id = :id")
                .param("within", scope.within())
                .param("id", id.value())
                .query(OperatorRow.class)
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    /** Where a website is kept, and when it last got something new. */
    public List<Kept> kept(Scope scope) {
        return jdbc.sql("""
                        select area, max(renewed_on) as last_on
                          from publicity.renewal
                         where area like :within and status <> 'VOID'
                         group by area
                         order by area
                        """).param("within", scope.within()).query(Kept.class).list();
    }

    /** A website that is kept. */
    public record Kept(Area area, LocalDate lastOn) {}

    /** Years in which the website was renewed, the latest first. */
    public List<Integer> years(Scope scope) {
        return jdbc.sql("""
                        select distinct extract(year from renewed_on)::int as year
                          from publicity.renewal
                         where area like :within and status <> 'VOID'
                         order by year desc
                        """)
                .param("within", scope.within())
                .query(Integer.class)
                .list();
    }
}
