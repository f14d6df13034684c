package xiangyi.activities;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import xiangyi.shared.Area;
import xiangyi.shared.NotFound;
import xiangyi.shared.RowReader;
import xiangyi.shared.Scope;
import xiangyi.shared.Seen;
import xiangyi.shared.Words;

/** What people look up about activities. */
@Component
public class ActivityQueries {

    static final String STANDING = " where activity.status <> 'VOID' and {seen activity} ";

    private static final String CARD = """
            select activity.id, activity.version, activity.area, activity.kind, activity.title, activity.topic,
                   activity.starts_on, activity.ends_on, activity.said_as, activity.begins_at, activity.place,
                   activity.route, activity.law, activity.sites, activity.group_id, activity.group_name,
                   activity.constituency, activity.lead, activity.times, activity.status, activity.summary,
                   activity.deputies_number, activity.deputies_exactness, activity.findings_number,
                   activity.findings_exactness, activity.notified_on, activity.materials_on, activity.told_on,
                   activity.told_how, activity.rechecks, activity.cancelled_why,
                   list.came, list.marked, results.found, results.waiting, results.open, results.handed_over_on,
                   activity.planned_on, activity.planned_until, activity.planned_as
              from activities.activity
              cross join lateral (select count(*) filter (where attended = 'PRESENT') as came,
                                         count(*) filter (where attended is not null) as marked
                                    from activities.participant where participant.activity = activity.id) list
              cross join lateral (select count(*) as found, min(handed_over_on) as handed_over_on,
                                         count(*) filter (where answer = 'NONE') as waiting,
                                         count(*) filter (where answer = 'HANDED_OVER' and replied_on is null
                                                             or answer = 'BY_DEPUTY' and done_on is null) as open
                                    from activities.finding
                                   where finding.activity = activity.id and finding.voided_on is null) results
            """ + STANDING;

    private final Seen seen;

    ActivityQueries(Seen seen) {
        this.seen = seen;
    }

    public ActivityCard card(Scope scope, ActivityId id) {
        return seen.sql(scope, CARD + " and activity.id = :id")
                .param("id", id.value())
                .query(ActivityCard.class)
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    /** The activity whose sign-in page ends in this. */
    public ActivityCard byToken(Scope scope, String token) {
        return seen.sql(scope, CARD + " and activity.token = :token")
                .param("token", token)
                .query(ActivityCard.class)
                .optional()
                .orElseThrow(() -> new NotFound(scope.area()));
    }

    public String token(Scope scope, ActivityId id) {
        return seen.sql(scope, "select token from activities.activity" + STANDING + " and id = :id")
                .param("id", id.value())
                .query(String.class)
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    /** One page of the list, newest first. */
    public List<ActivityCard> page(Scope scope, ActivityFilter filter, int offset, int size) {
        return filtered(
                        CARD,
                        " order by activity.starts_on desc, activity.id offset :offset limit :size",
                        scope,
                        filter)
                .param("offset", offset)
                .param("size", size)
                .query(ActivityCard.class)
                .list();
    }

    public int total(Scope scope, ActivityFilter filter) {
        return filtered("select count(*) from activities.activity" + STANDING, "", scope, filter)
                .query(Integer.class)
                .single();
    }

    /** All that the filter leaves, row by row. */
    @Transactional(readOnly = true)
    public void each(Scope scope, ActivityFilter filter, RowReader<ActivityCard> reader) throws IOException {
        try (var rows = filtered(CARD, " order by activity.starts_on desc, activity.id", scope, filter)
                .withFetchSize(1000)
                .query(ActivityCard.class)
                .stream()) {
            reader.read(rows);
        }
    }

    /** The years that have activities, newest first. */
    public List<Integer> years(Scope scope) {
        return seen.sql(
                        scope,
                        "select distinct extract(year from starts_on)::int as year from activities.activity" + STANDING
                                + " order by year desc")
                .query(Integer.class)
                .list();
    }

    /** Those that begin within two days, both included, earliest first. */
    public List<ActivityCard> between(Scope scope, Area area, LocalDate from, LocalDate until) {
        return seen.sql(scope, CARD + """
                         and activity.area = :area and activity.starts_on between :from and :until
                        order by activity.starts_on, activity.id
                        """)
                .param("area", area.code())
                .param("from", from)
                .param("until", until)
                .query(ActivityCard.class)
                .list();
    }

    /** What a look-back of that day may look back at: held in the two years before, or what it looks at already. */
    public List<ActivityCard> toLookBackAt(Scope scope, Area area, LocalDate on, @Nullable ActivityId already) {
        return seen.sql(scope, CARD + """
                         and activity.area = :area and activity.status = 'HELD'
                         and (activity.starts_on between :from and :until or activity.id = :already::uuid)
                        order by activity.starts_on desc, activity.id
                        """)
                .param("area", area.code())
                .param("from", on.minusYears(2))
                .param("until", on)
                .param("already", already == null ? null : already.value())
                .query(ActivityCard.class)
                .list();
    }

    /** Those of a year, and those first planned for it that were moved to another; earliest first. */
    public List<ActivityCard> year(Scope scope, Area area, int year) {
        return seen.sql(scope, CARD + """
                         and activity.area = :area
                         and (activity.starts_on between :from and :until or activity.planned_on between :from and :until)
                        order by activity.starts_on, activity.id
                        """)
                .param("area", area.code())
                .param("from", LocalDate.of(year, 1, 1))
                .param("until", LocalDate.of(year, 12, 31))
                .query(ActivityCard.class)
                .list();
    }

    /** Activities of one sort in one area, newest first: to pick from. */
    public List<ActivityCard> ofKind(Scope scope, Area area, ActivityKind kind) {
        return seen.sql(scope, CARD + """
                         and activity.area = :area and activity.kind = :kind
                        order by activity.starts_on desc, activity.id
                        limit 200
                        """)
                .param("area", area.code())
                .param("kind", kind.name())
                .query(ActivityCard.class)
                .list();
    }

    /** Held ones whose findings went out and whose deputies have not been told yet what came back. */
    List<ActivityCard> untold(Scope scope) {
        return seen.sql(scope, CARD + """
                         and activity.status = 'HELD' and activity.told_on is null and results.handed_over_on is not null
                        order by results.handed_over_on
                        """).query(ActivityCard.class).list();
    }

    /** Planned up to and with a day, earliest first. */
    List<ActivityCard> planned(Scope scope, LocalDate until) {
        return seen.sql(
                        scope,
                        CARD + " and activity.status = 'PLANNED' and activity.starts_on <= :until order by starts_on")
                .param("until", until)
                .query(ActivityCard.class)
                .list();
    }

    /** Deputies of an activity: what they answered and whether they came. */
    public List<Participant> participants(Scope scope, ActivityId id) {
        return of(scope, id, """
                        select id, person, name, answer = 'YES' as coming, attended, how
                          from activities.participant
                         where {seen} and activity = :activity
                         order by recorded_at, name
                        """).query(Participant.class).list();
    }

    /** One of those whom the roster does not know. */
    public Participant other(Scope scope, ActivityId id, ParticipantId participant) {
        return participants(scope, id).stream()
                .filter(one -> one.person() == null && one.id().equals(participant))
                .findFirst()
                .orElseThrow(() -> new NotFound(participant));
    }

    public List<Partner> partners(Scope scope, ActivityId id) {
        return of(scope, id, """
                        select id, name, department, role, people_number, people_exactness
                          from activities.partner
                         where {seen} and activity = :activity
                         order by recorded_at, name
                        """).query(Partner.class).list();
    }

    public List<Counter> counters(Scope scope, ActivityId id) {
        return of(scope, id, """
                        select id, what, unit, number, exactness
                          from activities.counter
                         where {seen} and activity = :activity
                         order by recorded_at, what
                        """).query(Counter.class).list();
    }

    /** Whether some other activity looks back at this one. */
    boolean isReferredTo(Scope scope, ActivityId id) {
        return seen.sql(scope, "select exists (select from activities.activity" + STANDING + " and rechecks = :id)")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    private JdbcClient.StatementSpec of(Scope scope, ActivityId activity, String sql) {
        return seen.sql(scope, sql).param("activity", activity.value());
    }

    private JdbcClient.StatementSpec filtered(String select, String rest, Scope scope, ActivityFilter filter) {
        var year = filter.year();
        var from = year == null ? null : LocalDate.of(year, 1, 1);
        return seen.sql(
                        scope,
                        select
                                + (filter.kind() == null ? "" : " and activity.kind = :kind")
                                + (filter.status() == null ? "" : " and activity.status = :status")
                                + (filter.group() == null ? "" : " and activity.group_id = :group")
                                + (filter.q() == null ? "" : " and activity.words @@ to_tsquery('simple', :words)")
                                + (year == null
                                        ? ""
                                        : " and activity.starts_on >= :from and activity.starts_on < :until")
                                + rest)
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param(
                        "status",
                        filter.status() == null ? null : filter.status().name())
                .param("group", filter.group() == null ? null : filter.group().value())
                .param("words", filter.q() == null ? null : Words.query(filter.q()))
                .param("from", from)
                .param("until", from == null ? null : from.plusYears(1));
    }
}
