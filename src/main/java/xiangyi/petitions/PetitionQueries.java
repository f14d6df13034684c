package xiangyi.petitions;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import xiangyi.shared.Area;
import xiangyi.shared.NotFound;
import xiangyi.shared.Reason;
import xiangyi.shared.Refusal;
import xiangyi.shared.RowReader;
import xiangyi.shared.Scope;
import xiangyi.shared.Seen;
import xiangyi.shared.Words;

/** What people look up about petitions; never who petitions. */
@Component
public class PetitionQueries {

    private static final String CARD = """
            select id, version, area, village, received_on, channel, people, spokespersons, unclear, matter, kind,
                   repeat_of, status, accepted_on, told_on, extended_on, extended_until, extended_by, extensions, settled_on,
                   settled_where, outcome
            """;

    private static final String NEWEST_FIRST = " order by received_on desc, id";

    private final Seen seen;

    PetitionQueries(Seen seen) {
        this.seen = seen;
    }

    public PetitionCard card(Scope scope, PetitionId id) {
        return find(scope, id).orElseThrow(() -> new NotFound(id));
    }

    public Optional<PetitionCard> find(Scope scope, PetitionId id) {
        return seen.sql(scope, CARD + " from petitions.petition where {seen} and id = :id")
                .param("id", id.value())
                .query(PetitionCard.class)
                .optional();
    }

    /** The one that a ledger means by its matter, and by its day where two have the same. */
    public PetitionCard named(Scope scope, Area area, String matter) {
        var found = seen.sql(scope, CARD + """
                          from petitions.petition
                         where {seen} and area = :area and matter = :matter and status <> 'VOID'
                        """)
                .param("area", area.code())
                .param("matter", matter)
                .query(PetitionCard.class)
                .list();
        if (found.size() != 1) {
            var key = found.isEmpty() ? "petitions.noSuchMatter" : "petitions.sameMatter";
            throw new Refusal(List.of(Reason.of(key, matter).at("matter")));
        }
        return found.get(0);
    }

    /** The story line by line, in the order of the days; struck ones stay in it. */
    public List<Line> story(Scope scope, PetitionId id) {
        return seen.sql(scope, """
                        select id, act, happened_on, who, said, until_on, voided_at, void_reason
                          from petitions.step
                         where {seen} and petition = :id
                         order by happened_on, recorded_at, id
                        """).param("id", id.value()).query(Line.class).list();
    }

    public List<PetitionCard> page(Scope scope, PetitionFilter filter, int offset, int size) {
        return filtered(CARD, NEWEST_FIRST + " offset :offset limit :size", scope, filter)
                .param("offset", offset)
                .param("size", size)
                .query(PetitionCard.class)
                .list();
    }

    public int total(Scope scope, PetitionFilter filter) {
        return filtered("select count(*)", "", scope, filter)
                .query(Integer.class)
                .single();
    }

    /** All that the filter leaves, row by row: an export holds no list in memory. */
    @Transactional(readOnly = true)
    public void each(Scope scope, PetitionFilter filter, RowReader<PetitionCard> reader) throws IOException {
        try (var rows =
                filtered(CARD, NEWEST_FIRST, scope, filter).withFetchSize(1000).query(PetitionCard.class).stream()) {
            reader.read(rows);
        }
    }

    /** How many came in during a year, and how many of them did not have to go beyond the township. */
    public Counts counts(Scope scope, int year) {
        return seen.sql(scope, """
                        select count(*) as received,
                               count(*) filter (where status = 'OPEN') as open,
                               count(*) filter (where settled_where = 'VILLAGE') as in_village,
                               count(*) filter (where settled_where = 'TOWNSHIP') as in_township
                          from petitions.petition
                         where {seen} and status <> 'VOID' and received_on between :from and :until
                        """)
                .param("from", LocalDate.of(year, 1, 1))
                .param("until", LocalDate.of(year, 12, 31))
                .query(Counts.class)
                .single();
    }

    /** A year's petitions in four numbers. */
    public record Counts(int received, int open, int inVillage, int inTownship) {}

    /** Years that have petitions, the latest first. */
    public List<Integer> years(Scope scope) {
        return seen.sql(scope, """
                        select distinct extract(year from received_on)::int as year
                          from petitions.petition
                         where {seen}
                         order by year desc
                        """).query(Integer.class).list();
    }

    /** What a new petition may be a repeat of. */
    public List<PetitionCard> recent(Scope scope, Area area) {
        return seen.sql(scope, CARD + """
                          from petitions.petition
                         where {seen} and area = :area and status <> 'VOID'
                         order by received_on desc, id
                         limit 100
                        """)
                .param("area", area.code())
                .query(PetitionCard.class)
                .list();
    }

    /** All that are under way, oldest first. */
    List<PetitionCard> open(Scope scope) {
        return seen.sql(scope, CARD + """
                          from petitions.petition
                         where {seen} and status = 'OPEN'
                         order by received_on, id
                        """).query(PetitionCard.class).list();
    }

    /** Only the conditions that are asked for, so that each list walks along its own index. */
    private JdbcClient.StatementSpec filtered(String select, String rest, Scope scope, PetitionFilter filter) {
        var status = filter.status();
        var year = filter.year();
        var typed = filter.q();
        var sql = new StringBuilder(select)
                .append(" from petitions.petition where {seen}")
                .append(status == null ? " and status <> 'VOID'" : " and status = :status")
                .append(year == null ? "" : " and received_on between :from and :until")
                .append(typed == null ? "" : " and words @@ to_tsquery('simple', :words)")
                .append(rest);
        return seen.sql(scope, sql.toString())
                .param("status", status == null ? null : status.name())
                .param("from", year == null ? null : LocalDate.of(year, 1, 1))
                .param("until", year == null ? null : LocalDate.of(year, 12, 31))
                .param("words", typed == null ? null : Words.query(typed));
    }
}
