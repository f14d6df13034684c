package xiangyi.activities;

import java.sql.Timestamp;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import xiangyi.audit.Changes;
import xiangyi.audit.Corrections;
import xiangyi.calendar.Workdays;
import xiangyi.departments.DepartmentQueries;
import xiangyi.shared.Actor;
import xiangyi.shared.Identifier;
import xiangyi.shared.NotFound;
import xiangyi.shared.Reason;
import xiangyi.shared.Refusal;
import xiangyi.shared.UseCases;

/** Who else took part in an activity, and the numbers that are kept of it. */
@UseCases
public class Surroundings {

    private final ActivityRepository activities;
    private final ActivityQueries queries;
    private final DepartmentQueries departments;
    private final Corrections corrections;
    private final JdbcClient jdbc;
    private final Workdays clock;

    Surroundings(
            ActivityRepository activities,
            ActivityQueries queries,
            DepartmentQueries departments,
            Corrections corrections,
            JdbcClient jdbc,
            Workdays clock) {
        this.activities = activities;
        this.queries = queries;
        this.departments = departments;
        this.corrections = corrections;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All of it in one form; what is left out falls away. What stood there before goes only with a reason, and is kept. */
    public void set(Actor actor, ActivityId id, SurroundingsRequest request) {
        var scope = actor.scope(ActivityRight.WRITE);
        var activity = activities.get(scope, id).drawnFrom(request.version());
        var partners = queries.partners(scope, id);
        var counters = queries.counters(scope, id);
        request.offices().forEach(office -> add(actor, id, office));
        request.numbers().forEach(number -> add(actor, id, number));
        partners.stream()
                .filter(partner -> request.offices().stream().noneMatch(office -> office.is(partner)))
                .forEach(partner -> remove(actor, partner.id()));
        counters.stream()
                .filter(counter -> request.numbers().stream().noneMatch(number -> number.is(counter)))
                .forEach(counter -> remove(actor, counter.id()));
        var changes = corrections.changes(actor, activity.area(), id, Objects.requireNonNullElse(request.why(), ""));
        keep(changes, "partners", kept(partners, Partner::kept), kept(queries.partners(scope, id), Partner::kept));
        keep(changes, "counters", kept(counters, Counter::kept), kept(queries.counters(scope, id), Counter::kept));
        activities.save(activity);
    }

    /** What went, beside what came in its place; what only came needs no reason. */
    private static void keep(Changes changes, String field, List<String> was, List<String> is) {
        var gone = was.stream().filter(words -> !is.contains(words)).toList();
        var came = is.stream().filter(words -> !was.contains(words)).iterator();
        if (!gone.isEmpty() && changes.reason().isBlank()) {
            throw new Refusal(
                    List.of(Reason.of("activities.besideWithoutReason").at("why")));
        }
        gone.forEach(words -> changes.of(field, words, came.hasNext() ? came.next() : null));
    }

    private static <T> List<String> kept(List<T> lines, Function<T, String> words) {
        return lines.stream().map(words).toList();
    }

    /** One more person or office. */
    public PartnerId add(Actor actor, ActivityId id, SurroundingsRequest.Office office) {
        var scope = actor.scope(ActivityRight.WRITE);
        var activity = activities.get(scope, id);
        var name = Objects.requireNonNullElse(office.name(), "").strip();
        var known = departments
                .named(scope, activity.area(), name)
                .map(unit -> unit.id().value());
        var people = office.people();
        var made = jdbc.sql("""
                        insert into activities.partner
                               (id, area, activity, name, department, role, people_number, people_exactness, recorded_at)
                        values (:id, :area, :activity, :name, :department, :role, :number, :exactness, :at)
                        on conflict (activity, name, role) do update
                              set people_number = excluded.people_number, people_exactness = excluded.people_exactness
                        returning id
                        """)
                .param("id", UUID.randomUUID())
                .param("area", activity.area().code())
                .param("activity", id.value())
                .param("name", name)
                .param("department", known.orElse(null))
                .param("role", office.part().name())
                .param("number", people == null ? null : people.number())
                .param("exactness", people == null ? null : people.exactness().name())
                .param("at", Timestamp.from(clock.now()))
                .query(UUID.class)
                .single();
        return new PartnerId(made);
    }

    /** One more number. Said twice, the later one holds. */
    public CounterId add(Actor actor, ActivityId id, SurroundingsRequest.Number number) {
        var activity = activities.get(actor.scope(ActivityRight.WRITE), id);
        var count = Objects.requireNonNull(number.count());
        var made = jdbc.sql("""
                        insert into activities.counter (id, area, activity, what, unit, number, exactness, recorded_at)
                        values (:id, :area, :activity, :what, :unit, :number, :exactness, :at)
                        on conflict (activity, what, unit) do update
                              set number = excluded.number, exactness = excluded.exactness
                        returning id
                        """)
                .param("id", UUID.randomUUID())
                .param("area", activity.area().code())
                .param("activity", id.value())
                .param("what", Objects.requireNonNullElse(number.what(), "").strip())
                .param("unit", number.in().name())
                .param("number", count.number())
                .param("exactness", count.exactness().name())
                .param("at", Timestamp.from(clock.now()))
                .query(UUID.class)
                .single();
        return new CounterId(made);
    }

    public void remove(Actor actor, PartnerId id) {
        remove(actor, "partner", id);
    }

    public void remove(Actor actor, CounterId id) {
        remove(actor, "counter", id);
    }

    private void remove(Actor actor, String table, Identifier id) {
        var done = jdbc.sql("delete from activities." + table + " where id = :id and area like :within")
                .param("id", id.value())
                .param("within", actor.scope(ActivityRight.WRITE).within())
                .update();
        if (done == 0) {
            throw new NotFound(id);
        }
    }
}
