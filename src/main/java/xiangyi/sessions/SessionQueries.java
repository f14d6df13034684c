package xiangyi.sessions;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import xiangyi.roster.Deputy;
import xiangyi.roster.RosterQueries;
import xiangyi.shared.Area;
import xiangyi.shared.Identifier;
import xiangyi.shared.NotFound;
import xiangyi.shared.Reason;
import xiangyi.shared.Refusal;
import xiangyi.shared.RowReader;
import xiangyi.shared.Scope;
import xiangyi.shared.Seen;
import xiangyi.shared.Together;

/** What people look up about sessions. */
@Component
public class SessionQueries {

    private static final String STANDING = " where session.voided_on is null and {seen session} ";

    private static final String CARD = """
            select session.id, session.version, session.area, session.kind, session.term,
                   term_ordinal, session.ordinal, session.opens_on, session.closes_on, session.held,
                   session.place, session.minutes, session.noticed_on, session.papers_on, session.motions_until,
                   session.expected, session.base, session.needed, session.present, session.note,
                   list.counted, list.absent, list.excused
              from sessions.session
              cross join lateral (select count(*) filter (where status = 'PRESENT') as counted,
                                         count(*) filter (where status = 'ABSENT') as absent,
                                         count(*) filter (where status = 'LEAVE') as excused
                                    from sessions.attendance where attendance.session = session.id) list
            """ + STANDING;

    private static final String RESOLUTION = """
            select id, version, session, number, title, wording, major, passed_on, base, in_favour, against, abstained
              from sessions.resolution
             where voided_on is null and {seen} and session = :session
            """;

    private final Seen seen;
    private final RosterQueries roster;
    private final Together together;

    SessionQueries(Seen seen, RosterQueries roster, Together together) {
        this.seen = seen;
        this.roster = roster;
        this.together = together;
    }

    public SessionCard card(Scope scope, SessionId id) {
        return seen.sql(scope, CARD + " and session.id = :id")
                .param("id", id.value())
                .query(SessionCard.class)
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    /** Those that are planned up to and with a day and not yet recorded as held, earliest first. */
    public List<SessionCard> planned(Scope scope, LocalDate until) {
        return seen.sql(scope, CARD + " and not session.held and session.opens_on <= :until order by session.opens_on")
                .param("until", until)
                .query(SessionCard.class)
                .list();
    }

    /** Those that bear all these words, newest first. */
    List<SessionCard> found(Scope scope, String words, int most) {
        return seen.sql(scope, CARD + """
                         and session.words @@ to_tsquery('simple', :words)
                         order by session.opens_on desc, session.id limit :most
                        """)
                .param("words", words)
                .param("most", most)
                .query(SessionCard.class)
                .list();
    }

    /** Sessions of one kind in one area, newest first. */
    public List<SessionCard> of(Scope scope, Area area, SessionKind kind) {
        return seen.sql(
                        scope,
                        CARD + " and session.area = :area and session.kind = :kind order by session.opens_on desc")
                .param("area", area.code())
                .param("kind", kind.name())
                .query(SessionCard.class)
                .list();
    }

    /** A session of the congress, and its days. */
    public record CongressDays(SessionId id, int ordinal, LocalDate opensOn, LocalDate closesOn) {

        private boolean include(LocalDate day) {
            return !day.isBefore(opensOn) && !day.isAfter(closesOn);
        }
    }

    /** The session of the congress that a day falls into, the later one where two meet. */
    public Optional<CongressDays> congressOn(Scope scope, Area area, LocalDate day) {
        record Congresses(Scope scope, Area area) {}
        return together.once(new Congresses(scope, area), () -> congresses(scope, area)).stream()
                .filter(session -> session.include(day))
                .findFirst();
    }

    private List<CongressDays> congresses(Scope scope, Area area) {
        return seen.sql(
                        scope,
                        "select id, ordinal, opens_on, closes_on from sessions.session" + STANDING
                                + " and area = :area and kind = 'CONGRESS' order by opens_on desc")
                .param("area", area.code())
                .query(CongressDays.class)
                .list();
    }

    public Optional<SessionCard> find(Scope scope, Area area, SessionKind kind, int term, int ordinal) {
        return of(scope, area, kind).stream()
                .filter(session -> session.termOrdinal() == term && session.ordinal() == ordinal)
                .findFirst();
    }

    /** The session that a ledger means by 第七次会议 or 14-7; without the congress, the newest of that number. */
    public SessionCard named(Scope scope, Area area, SessionKind kind, String typed) {
        var name = SessionName.parse(typed);
        return name.flatMap(wanted -> of(scope, area, kind).stream()
                        .filter(session -> session.ordinal() == wanted.ordinal()
                                && (wanted.term() == null || wanted.term() == session.termOrdinal()))
                        .findFirst())
                .orElseThrow(() -> new Refusal(
                        List.of(Reason.of("sessions.noSuch", typed, kind).at("session"))));
    }

    /** One page of the list, newest first. */
    public List<SessionCard> page(Scope scope, SessionFilter filter, int offset, int size) {
        return filtered(CARD, " order by session.opens_on desc, session.id offset :offset limit :size", scope, filter)
                .param("offset", offset)
                .param("size", size)
                .query(SessionCard.class)
                .list();
    }

    public int total(Scope scope, SessionFilter filter) {
        return filtered("select count(*) from sessions.session" + STANDING, "", scope, filter)
                .query(Integer.class)
                .single();
    }

    /** All that the filter leaves, row by row. */
    @Transactional(readOnly = true)
    public void each(Scope scope, SessionFilter filter, RowReader<SessionCard> reader) throws IOException {
        try (var rows = filtered(CARD, " order by session.opens_on desc, session.id", scope, filter)
                .withFetchSize(1000)
                .query(SessionCard.class)
                .stream()) {
            reader.read(rows);
        }
    }

    /** The years that have sessions of that kind, newest first. */
    public List<Integer> years(Scope scope, SessionKind kind) {
        return seen.sql(
                        scope,
                        "select distinct extract(year from opens_on)::int as year from sessions.session" + STANDING
                                + " and kind = :kind order by year desc")
                .param("kind", kind.name())
                .query(Integer.class)
                .list();
    }

    public List<AgendaItem> agenda(Scope scope, SessionId id) {
        return of(scope, id, """
                        select id, area, kind, title, starts_at, minutes, presenter
                          from sessions.agenda_item
                         where {seen} and session = :session
                         order by position
                        """).query(AgendaItem.class).list();
    }

    public List<Team> teams(Scope scope, SessionId id) {
        return of(scope, id, """
                        select id, area, name, duty, people
                          from sessions.team
                         where {seen} and session = :session
                         order by position
                        """).query(Team.class).list();
    }

    public List<SessionAttendance> attendance(Scope scope, SessionId id) {
        return of(scope, id, """
                        select id, person, name, status, reason
                          from sessions.attendance
                         where {seen} and session = :session
                         order by name
                        """).query(SessionAttendance.class).list();
    }

    /** Who may come: all deputies in office that day, or the members of the presidium where the roster knows them. */
    public List<Deputy> called(Scope scope, Area area, SessionKind kind, LocalDate on) {
        var members = kind == SessionKind.CONGRESS ? List.<Deputy>of() : roster.presidium(scope, area, on);
        return members.isEmpty() ? roster.deputies(scope, area, on) : members;
    }

    public List<ResolutionCard> resolutions(Scope scope, SessionId id) {
        return of(scope, id, RESOLUTION + " order by passed_on, number nulls last, recorded_at")
                .query(ResolutionCard.class)
                .list();
    }

    public ResolutionCard resolution(Scope scope, SessionId session, ResolutionId id) {
        return of(scope, session, RESOLUTION + " and id = :id")
                .param("id", id.value())
                .query(ResolutionCard.class)
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    /** In which session an item, a team or a line of attendance stands. */
    public SessionId holding(Scope scope, AgendaItemId id) {
        return holding(scope, "agenda_item", id);
    }

    public SessionId holding(Scope scope, TeamId id) {
        return holding(scope, "team", id);
    }

    /** All that its rules look at. */
    public Proceedings proceedings(Scope scope, SessionId id) {
        var session = card(scope, id);
        return new Proceedings(
                session,
                agenda(scope, id),
                resolutions(scope, id),
                session.isCongress() ? null : metBefore(scope, session));
    }

    /** The duty to meet counts the same: what was held with enough people, a session of the congress too; no plan. */
    private @Nullable LocalDate metBefore(Scope scope, SessionCard session) {
        return Arrays.stream(SessionKind.values())
                .flatMap(kind -> of(scope, session.area(), kind).stream())
                .filter(other -> other.held() && !other.isInquorate())
                .map(SessionCard::opensOn)
                .filter(day -> day.isBefore(session.opensOn()))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private SessionId holding(Scope scope, String table, Identifier id) {
        return seen.sql(scope, "select session from sessions." + table + " where {seen} and id = :id")
                .param("id", id.value())
                .query((row, index) -> new SessionId(row.getObject(1, UUID.class)))
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    private JdbcClient.StatementSpec of(Scope scope, SessionId session, String sql) {
        return seen.sql(scope, sql).param("session", session.value());
    }

    private JdbcClient.StatementSpec filtered(String select, String rest, Scope scope, SessionFilter filter) {
        var year = filter.year();
        var from = year == null ? null : LocalDate.of(year, 1, 1);
        return seen.sql(
                        scope,
                        select + " and session.kind = :kind"
                                + (year == null ? "" : " and session.opens_on >= :from and session.opens_on < :until")
                                + rest)
                .param("kind", filter.kind().name())
                .param("from", from)
                .param("until", from == null ? null : from.plusYears(1));
    }
}
