package xiangyi.motions;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import xiangyi.sessions.SessionId;
import xiangyi.shared.NotFound;
import xiangyi.shared.RowReader;
import xiangyi.shared.Scope;
import xiangyi.shared.Seen;

/** What people look up about motions. */
@Component
public class MotionQueries {

    private static final String CARD = """
            select id, version, area, session, term_ordinal, session_ordinal, serial, title, cause, grounds, plan,
                   received_on, received_at, late, status, decided_on, decision_reason, suggestion,
                   coalesce(signed.names, '') as signers, signed.number as signed
              from motions.motion
              cross join lateral (select string_agg(name, '、' order by position) as names, count(*) as number
                                    from motions.signer where signer.motion = motion.id) signed
             where {seen}
            """;

    private final Seen seen;

    MotionQueries(Seen seen) {
        this.seen = seen;
    }

    public MotionCard card(Scope scope, MotionId id) {
        return seen.sql(scope, CARD + " and id = :id")
                .param("id", id.value())
                .query(MotionCard.class)
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    public List<Signer> signers(Scope scope, MotionId id) {
        return seen.sql(scope, """
                        select person, name
                          from motions.signer
                          join motions.motion on motion.id = signer.motion
                         where {seen} and motion = :id
                         order by position
                        """).param("id", id.value()).query(Signer.class).list();
    }

    /** One page of the list, newest first. */
    public List<MotionCard> page(Scope scope, MotionFilter filter, int offset, int size) {
        return filtered(CARD, " order by received_on desc, serial, id offset :offset limit :size", scope, filter)
                .param("offset", offset)
                .param("size", size)
                .query(MotionCard.class)
                .list();
    }

    public int total(Scope scope, MotionFilter filter) {
        return filtered("select count(*) from motions.motion where {seen}", "", scope, filter)
                .query(Integer.class)
                .single();
    }

    /** All that the filter leaves, row by row. */
    @Transactional(readOnly = true)
    public void each(Scope scope, MotionFilter filter, RowReader<MotionCard> reader) throws IOException {
        try (var rows = filtered(CARD, " order by received_on desc, serial, id", scope, filter)
                .withFetchSize(1000)
                .query(MotionCard.class)
                .stream()) {
            reader.read(rows);
        }
    }

    private record Count(MotionStatus status, int number) {}

    /** How many there are of each status. */
    public Map<MotionStatus, Integer> counts(Scope scope) {
        var counts = new EnumMap<MotionStatus, Integer>(MotionStatus.class);
        seen.sql(scope, "select status, count(*) as number from motions.motion where {seen} group by status")
                .query(Count.class)
                .list()
                .forEach(count -> counts.put(count.status(), count.number()));
        return counts;
    }

    /** The motion of that number in its session. A voided number is not given again, but paper may still bear it. */
    Optional<MotionId> numbered(SessionId session, int serial) {
        return seen.books(
                        "select id from motions.motion where session = :session and serial = :serial and status <> 'VOID'")
                .param("session", session.value())
                .param("serial", serial)
                .query((row, index) -> MotionId.of(row.getString("id")))
                .optional();
    }

    private JdbcClient.StatementSpec filtered(String select, String rest, Scope scope, MotionFilter filter) {
        var status = filter.status();
        var session = filter.session();
        return seen.sql(
                        scope,
                        select
                                + (status == null ? " and status <> 'VOID'" : " and status = :status")
                                + (session == null ? "" : " and session = :session")
                                + rest)
                .param("status", status == null ? null : status.name())
                .param("session", session == null ? null : session.value());
    }
}
