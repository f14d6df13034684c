package xiangyi.suggestions;

import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import xiangyi.shared.NotFound;
import xiangyi.shared.RowReader;
import xiangyi.shared.Scope;
import xiangyi.shared.Seen;
import xiangyi.shared.Words;

/** What people look up about suggestions. */
@Component
public class SuggestionQueries {

    /** Beyond this a total says "more than". */
    public static final int COUNTED = 1000;

    private static final String CARD = """
            select id, version, area, title, status, channel, written_on, received_on, term_ordinal, session,
                   session_ordinal, year, serial, registered_on, return_reason, motion, raised_by
              from suggestions.suggestion
             where {seen}
            """;

    private static final String ROW = """
            select id, area, title, raised_by, stage, term_ordinal, session_ordinal, year, serial, received_on, unit, next_on
            """;

    private final Seen seen;

    SuggestionQueries(Seen seen) {
        this.seen = seen;
    }

    public SuggestionCard card(Scope scope, SuggestionId id) {
        return seen.sql(scope, CARD + " and id = :id")
                .param("id", id.value())
                .query(SuggestionCard.class)
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    public SuggestionText text(Scope scope, SuggestionId id) {
        return seen.sql(scope, """
                        select title, problem, proposal, written_on, received_on
                          from suggestions.suggestion
                         where {seen} and id = :id
                        """)
                .param("id", id.value())
                .query(SuggestionText.class)
                .single();
    }

    /** Whether it was raised by the person whose scope this is. */
    public boolean isRaisedBy(Scope scope, SuggestionId id) {
        return seen.sql(scope, """
                        select exists (select from suggestions.suggestion
                                         join suggestions.raiser on raiser.suggestion = suggestion.id
                                        where {seen} and id = :id and person = :person::uuid)
                        """)
                .param("id", id.value())
                .param("person", scope.personOrNull())
                .query(Boolean.class)
                .single();
    }

    /** One page of the list: open ones by their next date, then the others, newest first. */
    public List<SuggestionRow> page(Scope scope, SuggestionFilter filter, LocalDate today, int offset, int size) {
        return filtered(ROW, " order by next_on, received_on desc, id offset :offset limit :size", scope, filter, today)
                .param("offset", offset)
                .param("size", size)
                .query(SuggestionRow.class)
                .list();
    }

    /** How many the filter leaves, counted up to {@link #COUNTED} + 1. */
    public int total(Scope scope, SuggestionFilter filter, LocalDate today) {
        return filtered("select count(*) from (select 1", " limit " + (COUNTED + 1) + ") counted", scope, filter, today)
                .query(Integer.class)
                .single();
    }

    /** All that the filter leaves, row by row: an export holds no list in memory. */
    @Transactional(readOnly = true)
    public void each(Scope scope, SuggestionFilter filter, LocalDate today, RowReader<SuggestionRow> reader)
            throws IOException {
        try (var rows = filtered(ROW, " order by next_on, received_on desc, id", scope, filter, today)
                .withFetchSize(1000)
                .query(SuggestionRow.class)
                .stream()) {
            reader.read(rows);
        }
    }

    /** How many stand at each stage that is not the end, and how many of them are past their date. */
    public record Open(Map<SuggestionStage, Integer> stages, int late) {}

    /** Asked by every list. */
    public Open open(Scope scope, LocalDate today) {
        record Count(SuggestionStage stage, int number, int late) {}
        var stages = new EnumMap<SuggestionStage, Integer>(SuggestionStage.class);
        var late = 0;
        for (var count :
                seen.sql(scope, """
                        select stage, count(*) as number, count(*) filter (where next_on < :today) as late
                          from suggestions.suggestion
                         where {seen} and stage not in ('DONE', 'VOID')
                         group by stage
                        """).param("today", today).query(Count.class).list()) {
            stages.put(count.stage(), count.number());
            late += count.late();
        }
        return new Open(stages, late);
    }

    /** Registered ones that nobody has been asked to answer yet, oldest first. */
    public List<SuggestionRow> toHandOver(Scope scope) {
        return seen.sql(scope, ROW + """
                          from suggestions.suggestion
                         where {seen} and stage = 'TO_HAND_OVER'
                         order by received_on, serial
                         limit 200
                        """).query(SuggestionRow.class).list();
    }

    /**
     * What nobody has been asked to answer yet, oldest first.
     *
     * @param own only what the person raised
     */
    List<SuggestionCard> beforeHandOver(Scope scope, boolean own) {
        return seen.sql(scope, CARD + """
                         and stage in ('TO_REVIEW', 'TO_HAND_OVER')
                         and (not :own or exists (select from suggestions.raiser
                                                   where raiser.suggestion = suggestion.id and raiser.person = :person::uuid))
                        order by received_on, id
                        """)
                .param("own", own)
                .param("person", scope.personOrNull())
                .query(SuggestionCard.class)
                .list();
    }

    /** The suggestions that one motion became. */
    public List<SuggestionRow> ofMotion(Scope scope, UUID motion) {
        return seen.sql(scope, ROW + " from suggestions.suggestion where {seen} and motion = :motion")
                .param("motion", motion)
                .query(SuggestionRow.class)
                .list();
    }

    /** Only the conditions that are asked for, so that each list walks along its own index. */
    private JdbcClient.StatementSpec filtered(
            String select, String rest, Scope scope, SuggestionFilter filter, LocalDate today) {
        var stage = filter.stage();
        var typed = filter.q();
        var until = filter.dueUntil(today);
        var sql = new StringBuilder(select)
                .append(" from suggestions.suggestion where {seen}")
                .append(stage == null ? " and stage <> 'VOID'" : " and stage = :stage")
                .append(typed == null ? "" : " and words @@ to_tsquery('simple', :words)")
                .append(filter.unit() == null ? "" : " and unit = :unit")
                .append(until == null ? "" : " and stage not in ('DONE', 'VOID') and next_on <= :until")
                .append(rest);
        return seen.sql(scope, sql.toString())
                .param("stage", stage == null ? null : stage.name())
                .param("words", typed == null ? null : Words.query(typed))
                .param("unit", filter.unit())
                .param("until", until);
    }
}
