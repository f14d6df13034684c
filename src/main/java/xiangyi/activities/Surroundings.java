package xiangyi.activities;

import java.sql.Timestamp;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import xiangyi.calendar.Workdays;
import xiangyi.departments.DepartmentQueries;
import xiangyi.shared.Actor;
import xiangyi.shared.Identifier;
import xiangyi.shared.NotFound;
import xiangyi.shared.UseCases;

/** Who else took part in an activity, and the numbers that are kept of it. */
@UseCases
public class Surroundings {

    private final ActivityRepository activities;
    private final DepartmentQueries departments;
    private final JdbcClient jdbc;
    private final Workdays clock;

    Surroundings(ActivityRepository activities, DepartmentQueries departments, JdbcClient jdbc, Workdays clock) {
        this.activities = activities;
        this.departments = departments;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All of it in one form; what is left out falls away. */
    public void set(Actor actor, ActivityId id, SurroundingsRequest request) {
        var activity = activities.get(actor.scope(ActivityRight.WRITE), id).drawnFrom(request.version());
        for (var table : List.of("partner", "counter")) {
            jdbc.sql("delete from activities." + table + " where activity = :id")
                    .param("id", id.value())
                    .update();
        }
        request.offices().forEach(office -> add(actor, id, office));
        request.numbers().forEach(number -> add(actor, id, number));
        activities.save(activity);
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
                .param(
                        "role",
                        Objects.requireNonNullElse(office.role(), PartnerRole.TAKES_PART)
                                .name())
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
                .param(
                        "unit",
                        Objects.requireNonNullElse(number.unit(), CounterUnit.TIMES)
                                .name())
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
