package xiangyi.roster;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import xiangyi.audit.Corrections;
import xiangyi.calendar.Workdays;
import xiangyi.shared.Actor;
import xiangyi.shared.NotFound;
import xiangyi.shared.PersonId;
import xiangyi.shared.Reason;
import xiangyi.shared.ReasonRequest;
import xiangyi.shared.Refusal;
import xiangyi.shared.UseCases;

/** 分管: what people look after beside their posts. */
@UseCases
public class Tasks {

    private final JdbcClient jdbc;
    private final DeputyQueries deputies;
    private final PostQueries queries;
    private final Corrections corrections;
    private final Voiding voiding;
    private final Workdays clock;

    Tasks(
            JdbcClient jdbc,
            DeputyQueries deputies,
            PostQueries queries,
            Corrections corrections,
            Voiding voiding,
            Workdays clock) {
        this.jdbc = jdbc;
        this.deputies = deputies;
        this.queries = queries;
        this.corrections = corrections;
        this.voiding = voiding;
        this.clock = clock;
    }

    /** A deputy looks after something from a day on. */
    public TaskId give(Actor actor, PersonId person, TaskRequest request) {
        var seat = deputies.seats(actor.scope(RosterRight.WRITE), person, clock.today()).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound(person));
        requireDays(request.fromOn(), null);
        jdbc.sql("""
                        insert into roster.task (id, version, area, person, what, from_on, recorded_at)
                        values (:id, 1, :area, :person, :what, :fromOn, :at)
                        on conflict (id) do nothing
                        """)
                .paramSource(request)
                .param("area", seat.area().code())
                .param("person", person.value())
                .param("at", Timestamp.from(clock.now()))
                .update();
        return request.id();
    }

    public void end(Actor actor, TaskId id, EndPostRequest request) {
        var task = Voiding.standing(queries.task(actor.scope(RosterRight.WRITE), id), id, request.version());
        Ending.require(task.fromOn(), task.untilOn(), request.on(), clock.today());
        jdbc.sql("update roster.task set version = version + 1, until_on = :on where id = :id")
                .param("id", id.value())
                .param("on", request.on())
                .update();
    }

    /** Puts right what was typed wrong about a task. */
    public void correct(Actor actor, TaskId id, TaskCorrection request) {
        var old = Voiding.standing(queries.task(actor.scope(RosterRight.WRITE), id), id, request.version());
        requireDays(request.fromOn(), request.untilOn());
        jdbc.sql("""
                        update roster.task
                           set version = version + 1, what = :what, from_on = :fromOn, until_on = :untilOn
                         where id = :id
                        """).paramSource(request).param("id", id.value()).update();
        var changes = corrections.changes(actor, old.area(), id, request.reason());
        changes.of("what", old.title(), request.what());
        changes.of(old, request);
    }

    /** Something that nobody was ever given to look after. */
    public void voidIt(Actor actor, TaskId id, ReasonRequest request) {
        var old = Voiding.standing(queries.task(actor.scope(RosterRight.WRITE), id), id, request.version());
        voiding.voidIt(actor, Voiding.Table.TASK, old.area(), id, id, request.reason());
    }

    private void requireDays(LocalDate from, @Nullable LocalDate until) {
        var problems = new ArrayList<Reason>();
        Ending.requireDays(clock, from, until, problems);
        Refusal.ifAny(problems);
    }
}
