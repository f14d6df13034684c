package xiangyi.roster;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import xiangyi.audit.Corrections;
import xiangyi.calendar.Workdays;
import xiangyi.shared.Actor;
import xiangyi.shared.NotFound;
import xiangyi.shared.Outdated;
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
        requirePast(request.fromOn());
        jdbc.sql("""
                        insert into roster.task (id, version, area, person, what, from_on, recorded_at)
                        values (:id, 1, :area, :person, :what, :from, :at)
                        on conflict (id) do nothing
                        """)
                .param("id", request.id().value())
                .param("area", seat.area().code())
                .param("person", person.value())
                .param("what", request.what().strip())
                .param("from", request.fromOn())
                .param("at", Timestamp.from(clock.now()))
                .update();
        return request.id();
    }

    public void end(Actor actor, TaskId id, EndPostRequest request) {
        var task = standing(actor, id, request.version());
        Ending.require(task.fromOn(), task.untilOn(), request.on(), clock.today());
        jdbc.sql("update roster.task set version = version + 1, until_on = :on where id = :id")
                .param("id", id.value())
                .param("on", request.on())
                .update();
    }

    /** Puts right what was typed wrong about a task. */
    public void correct(Actor actor, TaskId id, TaskCorrection request) {
        var old = standing(actor, id, request.version());
        var until = request.untilOn();
        requirePast(request.fromOn());
        if (until != null && (until.isBefore(request.fromOn()) || until.isAfter(clock.today()))) {
            throw new Refusal(List.of((until.isAfter(clock.today())
                            ? Reason.of("shared.notInFuture", until.toString())
                            : Reason.of("roster.endsBeforeBegins"))
                    .at("untilOn")));
        }
        jdbc.sql("""
                        update roster.task
                           set version = version + 1, what = :what, from_on = :from, until_on = :until
                         where id = :id
                        """)
                .param("id", id.value())
                .param("what", request.what().strip())
                .param("from", request.fromOn())
                .param("until", until, Types.DATE)
                .update();
        var changes = corrections.changes(actor, old.area(), id, request.reason());
        changes.of("what", old.title(), request.what().strip());
        changes.of("fromOn", old.fromOn(), request.fromOn());
        changes.of("untilOn", old.untilOn(), until);
    }

    /** Something that nobody was ever given to look after. */
    public void voidIt(Actor actor, TaskId id, ReasonRequest request) {
        var old = standing(actor, id, request.version());
        voiding.voidIt(actor, Voiding.Table.TASK, old.area(), id, id, request.reason());
    }

    private Held standing(Actor actor, TaskId id, int version) {
        var task = queries.task(actor.scope(RosterRight.WRITE), id).orElseThrow(() -> new NotFound(id));
        Outdated.requireSame(version, task.version());
        Voiding.requireStanding(task.voidReason());
        return task;
    }

    private void requirePast(LocalDate day) {
        if (day.isAfter(clock.today())) {
            throw new Refusal(
                    List.of(Reason.of("shared.notInFuture", day.toString()).at("fromOn")));
        }
    }
}
