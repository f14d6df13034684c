package xiangyi.documents;

import static org.springframework.transaction.annotation.Propagation.MANDATORY;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import xiangyi.shared.Refusal;

/** Running numbers, one series per area, name and year, without gaps and without doubles. */
@Component
public class NumberSeries {

    private final JdbcClient jdbc;

    public NumberSeries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The next number, for the transaction that will use it. Others wait for its end; if it is rolled back, the
     * number goes to the next who asks.
     */
    @Transactional(propagation = MANDATORY)
    public int next(String area, String series, int year) {
        return jdbc.sql("""
                        insert into documents.series as s (area, series, year, last)
                        values (:area, :series, :year, 1)
                        on conflict (area, series, year) do update set last = s.last + 1
                        returning last
                        """)
                .param("area", area)
                .param("series", series)
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    /** What the next number would be. Only to show: somebody else may take it first. */
    public int peek(String area, String series, int year) {
        return last(area, series, year) + 1;
    }

    /** Begins a series behind the numbers already given on paper. A series never runs backwards. */
    @Transactional(propagation = MANDATORY)
    public void startAfter(String area, String series, int year, int number) {
        jdbc.sql("""
                        insert into documents.series as s (area, series, year, last)
                        values (:area, :series, :year, :number)
                        on conflict (area, series, year) do update set last = greatest(s.last, excluded.last)
                        """)
                .param("area", area)
                .param("series", series)
                .param("year", year)
                .param("number", number)
                .update();
    }

    /** Gives the last number back, for a record that is taken out as if it had never been; a gap where it is not the last. */
    public void takeBack(String area, String series, int year, int number) {
        jdbc.sql("""
                        delete from documents.series
                         where area = :area and series = :series and year = :year and last = 1 and :number = 1
                        """)
                .param("area", area)
                .param("series", series)
                .param("year", year)
                .param("number", number)
                .update();
        jdbc.sql("""
                        update documents.series
                           set last = last - 1
                         where area = :area and series = :series and year = :year and last = :number
                        """)
                .param("area", area)
                .param("series", series)
                .param("year", year)
                .param("number", number)
                .update();
    }

    /** Enters a number in the register of gaps. It stays used; the first reason stands. */
    @Transactional(propagation = MANDATORY)
    public void voided(String area, String series, int year, int number, String reason, Instant at) {
        if (number < 1 || number > last(area, series, year)) {
            throw new Refusal("documents.series.notGiven", String.valueOf(number));
        }
        jdbc.sql("""
                        insert into documents.gap (area, series, year, number, reason, voided_at)
                        values (:area, :series, :year, :number, :reason, :at)
                        on conflict (area, series, year, number) do nothing
                        """)
                .param("area", area)
                .param("series", series)
                .param("year", year)
                .param("number", number)
                .param("reason", reason)
                .param("at", Timestamp.from(at))
                .update();
    }

    public List<NumberGap> gaps(String area, String series, int year) {
        return jdbc.sql("""
                        select number, reason, voided_at
                          from documents.gap
                         where area = :area and series = :series and year = :year
                         order by number
                        """)
                .param("area", area)
                .param("series", series)
                .param("year", year)
                .query((row, index) -> new NumberGap(
                        row.getInt("number"),
                        row.getString("reason"),
                        row.getTimestamp("voided_at").toInstant()))
                .list();
    }

    private int last(String area, String series, int year) {
        return jdbc.sql("select last from documents.series where area = :area and series = :series and year = :year")
                .param("area", area)
                .param("series", series)
                .param("year", year)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }
}
