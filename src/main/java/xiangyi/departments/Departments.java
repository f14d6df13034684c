package xiangyi.departments;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import xiangyi.accounts.AccountQueries;
import xiangyi.accounts.AccountRight;
import xiangyi.audit.Corrections;
import xiangyi.calendar.Workdays;
import xiangyi.shared.Actor;
import xiangyi.shared.DepartmentId;
import xiangyi.shared.Ground;
import xiangyi.shared.Outdated;
import xiangyi.shared.Reason;
import xiangyi.shared.ReasonRequest;
import xiangyi.shared.Refusal;
import xiangyi.shared.Sealed;
import xiangyi.shared.Seals;
import xiangyi.shared.Text;
import xiangyi.shared.UseCases;

/** What people do with handling units. */
@UseCases
public class Departments {

    private final JdbcClient jdbc;
    private final DepartmentQueries queries;
    private final AccountQueries accounts;
    private final Corrections corrections;
    private final Ground ground;
    private final Seals seals;
    private final Workdays clock;

    Departments(
            JdbcClient jdbc,
            DepartmentQueries queries,
            AccountQueries accounts,
            Corrections corrections,
            Ground ground,
            Seals seals,
            Workdays clock) {
        this.jdbc = jdbc;
        this.queries = queries;
        this.accounts = accounts;
        this.corrections = corrections;
        this.ground = ground;
        this.seals = seals;
        this.clock = clock;
    }

    /** The same form sent twice finds it done. */
    public DepartmentId add(Actor actor, DepartmentId id, DepartmentRequest request) {
        actor.require(DepartmentRight.WRITE, request.area());
        if (queries.find(actor.scope(DepartmentRight.READ), id).isPresent()) {
            return id;
        }
        if (queries.named(actor.scope(DepartmentRight.READ), request.area(), request.name())
                .isPresent()) {
            throw taken(request.name());
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

    /** Changes what is said of a unit and its people; an empty phone leaves the one on file. */
    public void correct(Actor actor, DepartmentId id, DepartmentCorrection request) {
        var old = standing(actor, id, request.version());
        var name = request.name().strip();
        if (!name.equals(old.name())
                && queries.named(actor.scope(DepartmentRight.READ), old.area(), name)
                        .isPresent()) {
            throw taken(name);
        }
        jdbc.sql("""
                        update departments.department
                           set version = version + 1, name = :name, kind = :kind, leader = :leader, officer = :officer,
                               phone = coalesce(:phone, phone), dispatches = :dispatches
                         where id = :id
                        """)
                .param("id", id.value())
                .param("name", name)
                .param("kind", request.kind().name())
                .param("leader", blankIsNone(request.leader()))
                .param("officer", blankIsNone(request.officer()))
                .param("phone", sealed(request.phone()))
                .param("dispatches", request.dispatches())
                .update();
        keepOld(actor, old, name, request);
    }

    /** A unit that is handed nothing more; what it answered stays under its name, and what is open it must finish. */
    public void retire(Actor actor, DepartmentId id, int version) {
        var old = standing(actor, id, version);
        var open = ground.open(id);
        if (open > 0) {
            throw new Refusal("departments.hasOpen", old.name(), open);
        }
        jdbc.sql("update departments.department set version = version + 1, until_on = :on where id = :id")
                .param("id", id.value())
                .param("on", clock.today())
                .update();
    }

    /** A unit that should never have been on the list. */
    public void voidIt(Actor actor, DepartmentId id, ReasonRequest request) {
        var old = standing(actor, id, request.version());
        var problems = new ArrayList<Reason>();
        if (ground.carries(id)) {
            problems.add(Reason.of("departments.wasHanded", old.name()));
        }
        if (accounts.ofUnit(actor.scope(AccountRight.MANAGE), id).stream()
                .anyMatch(account -> account.retiredOn() == null)) {
            problems.add(Reason.of("departments.hasAccounts", old.name()));
        }
        Refusal.ifAny(problems);
        jdbc.sql("""
                        update departments.department
                           set version = version + 1, status = 'VOID', void_reason = :why
                         where id = :id
                        """).param("id", id.value()).param("why", request.reason()).update();
        corrections
                .changes(actor, old.area(), id, request.reason())
                .of("status", Text.text("departments.standing"), Text.text("departments.voided"));
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

    private Department standing(Actor actor, DepartmentId id, int version) {
        actor.require(DepartmentRight.WRITE);
        var unit = queries.get(actor.scope(DepartmentRight.READ), id);
        actor.require(DepartmentRight.WRITE, unit.area());
        Outdated.requireSame(version, unit.version());
        if (unit.voidReason() != null) {
            throw new Refusal("departments.isVoid", unit.voidReason());
        }
        return unit;
    }

    private void keepOld(Actor actor, Department old, String name, DepartmentCorrection now) {
        var phone = blankIsNone(now.phone());
        var masked = old.phone() == null ? null : old.phone().masked();
        var changes = corrections.changes(actor, old.area(), old.id(), now.reason());
        changes.of("name", old.name(), name);
        changes.of("kind", Text.text(old.kind()), Text.text(now.kind()));
        changes.of("leader", old.leader(), blankIsNone(now.leader()));
        changes.of("officer", old.officer(), blankIsNone(now.officer()));
        changes.of("phone", masked, phone == null ? masked : new Sealed(phone).masked());
        changes.of("dispatches", yesNo(old.dispatches()), yesNo(now.dispatches()));
    }

    private static String yesNo(boolean value) {
        return Text.text("departments.dispatches." + value);
    }

    private static Refusal taken(String name) {
        return new Refusal(List.of(Reason.of("departments.taken", name).at("name")));
    }

    private byte @Nullable [] sealed(@Nullable String phone) {
        var said = blankIsNone(phone);
        return said == null ? null : seals.seal(new Sealed(said));
    }

    private static @Nullable String blankIsNone(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
