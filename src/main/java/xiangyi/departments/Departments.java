package xiangyi.departments;

import java.sql.Timestamp;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import xiangyi.calendar.Workdays;
import xiangyi.shared.Actor;
import xiangyi.shared.DepartmentId;
import xiangyi.shared.Outdated;
import xiangyi.shared.Refusal;
import xiangyi.shared.Sealed;
import xiangyi.shared.Seals;
import xiangyi.shared.UseCases;

/** What people do with handling units. */
@UseCases
public class Departments {

    private final JdbcClient jdbc;
    private final DepartmentQueries queries;
    private final Seals seals;
    private final Workdays clock;

    Departments(JdbcClient jdbc, DepartmentQueries queries, Seals seals, Workdays clock) {
        this.jdbc = jdbc;
        this.queries = queries;
        this.seals = seals;
        this.clock = clock;
    }

    public DepartmentId add(Actor actor, DepartmentId id, DepartmentRequest request) {
        actor.require(DepartmentRight.WRITE, request.area());
        if (queries.named(actor.scope(DepartmentRight.READ), request.area(), request.name())
                .isPresent()) {
            throw new Refusal("departments.taken", request.name());
        }
        jdbc.sql("""
                        insert into departments.department
                               (id, version, area, name, kind, leader, officer, phone, dispatches, from_on, recorded_at)
                        values (:id, 1, :area, :name, :kind, :leader, :officer, :phone, :dispatches, :on, :at)
                        on conflict (id) do nothing
                        """)
                .param("id", id.value())
                .param("area", request.area().code())
                .param("name", request.name().strip())
                .param("kind", request.kind().name())
                .param("leader", blankIsNone(request.leader()))
                .param("officer", blankIsNone(request.officer()))
                .param("phone", sealed(request.phone()))
                .param("dispatches", request.dispatches())
                .param("on", clock.today())
                .param("at", Timestamp.from(clock.now()))
                .update();
        return id;
    }

    /** Changes what is said of a unit; an empty phone leaves the one on file. */
    public void change(Actor actor, DepartmentId id, DepartmentRequest request) {
        actor.require(DepartmentRight.WRITE, request.area());
        var standing = queries.get(actor.scope(DepartmentRight.READ), id);
        actor.require(DepartmentRight.WRITE, standing.area());
        Outdated.requireSame(request.version(), standing.version());
        jdbc.sql("""
                        update departments.department
                           set version = version + 1, name = :name, kind = :kind, leader = :leader, officer = :officer,
                               phone = coalesce(:phone, phone), dispatches = :dispatches
                         where id = :id
                        """)
                .param("id", id.value())
                .param("name", request.name().strip())
                .param("kind", request.kind().name())
                .param("leader", blankIsNone(request.leader()))
                .param("officer", blankIsNone(request.officer()))
                .param("phone", sealed(request.phone()))
                .param("dispatches", request.dispatches())
                .update();
    }

    /** A unit that is handed nothing more; what it answered stays under its name. */
    public void retire(Actor actor, DepartmentId id, int version) {
        actor.require(DepartmentRight.WRITE);
        var standing = queries.get(actor.scope(DepartmentRight.READ), id);
        actor.require(DepartmentRight.WRITE, standing.area());
        Outdated.requireSame(version, standing.version());
        jdbc.sql("update departments.department set version = version + 1, until_on = :on where id = :id")
                .param("id", id.value())
                .param("on", clock.today())
                .update();
    }

    /** Takes an imported unit back, unless it was changed since. */
    public void takeOut(Actor actor, DepartmentId id) {
        actor.require(DepartmentRight.WRITE);
        var standing = queries.get(actor.scope(DepartmentRight.READ), id);
        actor.require(DepartmentRight.WRITE, standing.area());
        if (jdbc.sql("delete from departments.department where id = :id and version = 1")
                        .param("id", id.value())
                        .update()
                == 0) {
            throw new Refusal("departments.changedSince", standing.name());
        }
    }

    private byte @Nullable [] sealed(@Nullable String phone) {
        var said = blankIsNone(phone);
        return said == null ? null : seals.seal(new Sealed(said));
    }

    private static @Nullable String blankIsNone(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
