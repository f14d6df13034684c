package xiangyi.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiangyi.facts.Period;
import xiangyi.shared.Area;
import xiangyi.shared.NotFound;
import xiangyi.shared.Scope;
import xiangyi.shared.Seen;

/** Looks up signed reports. */
@Component
public class SignedQueries {

    private static final String LINES = """
            select id, area, title, from_on, until_on, number, signed_on as "on", signatory
              from reports.signed
             where {seen}
            """;

    private final Seen seen;

    SignedQueries(Seen seen) {
        this.seen = seen;
    }

    /** One page of those about a year, or of all; newest first. */
    public List<SignedLine> page(Scope scope, @Nullable Integer year, int offset, int size) {
        return about(year, LINES, " order by signed_on desc, recorded_at desc, id offset :offset limit :size", scope)
                .param("offset", offset)
                .param("size", size)
                .query(SignedLine.class)
                .list();
    }

    public int total(Scope scope, @Nullable Integer year) {
        return about(year, "select count(*) from reports.signed where {seen}", "", scope)
                .query(Integer.class)
                .single();
    }

    /** The years that signed reports are about, newest first. */
    public List<Integer> years(Scope scope) {
        return seen.sql(scope, """
                        select distinct extract(year from until_on)::int as year from reports.signed
                         where {seen}
                         order by year desc
                        """).query(Integer.class).list();
    }

    /** The versions of one period, newest first. */
    public List<SignedLine> of(Scope scope, Area area, Period period) {
        return seen.sql(
                        scope,
                        LINES + " and area = :area and from_on = :from and until_on = :until order by number desc")
                .param("area", area.code())
                .param("from", period.from())
                .param("until", period.until())
                .query(SignedLine.class)
                .list();
    }

    public Signed get(Scope scope, SignedId id) {
        return seen.sql(scope, "select * from reports.signed where id = :id and {seen}")
                .param("id", id.value())
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

    private JdbcClient.StatementSpec about(@Nullable Integer year, String select, String rest, Scope scope) {
        return seen.sql(scope, select + (year == null ? "" : " and extract(year from until_on) = :year") + rest)
                .param("year", year);
    }
}
