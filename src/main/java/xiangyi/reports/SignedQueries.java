package xiangyi.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiangyi.facts.Period;
import xiangyi.shared.Area;
import xiangyi.shared.NotFound;
import xiangyi.shared.Scope;

/** Looks up signed reports. */
@Component
public class SignedQueries {

    private static final String LINES = """
            select id, area, title, from_on, until_on, number, signed_on as "on", signatory
              from reports.signed
             where area like :within
            """;

    private final JdbcClient jdbc;

    SignedQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first. */
    public List<SignedLine> latest(Scope scope, int most) {
        return jdbc.sql(LINES + " order by signed_on desc, recorded_at desc limit :most")
                .param("within", scope.within())
                .param("most", most)
                .query(SignedLine.class)
                .list();
    }

    /** The versions of one period, newest first. */
    public List<SignedLine> of(Scope scope, Area area, Period period) {
        return jdbc.sql(LINES + " and area = :area and from_on = :from and until_on = :until order by number desc")
                .param("within", scope.within())
                .param("area", area.code())
                .param("from", period.from())
                .param("until", period.until())
                .query(SignedLine.class)
                .list();
    }

    public Signed get(Scope scope, SignedId id) {
        return jdbc.sql("select * from reports.signed where id = :id and area like :within")
                .param("id", id.value())
                .param("within", scope.within())
                .query((row, number) -> new Signed(
                        new SignedId(row.getObject("id", UUID.class)),
                        new Area(row.getString("area")),
                        new Period(
                                row.getObject("from_on", LocalDate.class), row.getObject("until_on", LocalDate.class)),
                        row.getInt("number"),
                        row.getObject("signed_on", LocalDate.class),
                        row.getString("signatory"),
                        row.getString("recorded_name"),
                        row.getTimestamp("recorded_at").toInstant(),
                        SignedReports.JSON.readValue(row.getString("report"), Written.class)))
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }
}
