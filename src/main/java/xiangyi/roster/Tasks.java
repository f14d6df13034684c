package xiangyi.roster;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import xiangyi.calendar.Workdays;
import xiangyi.shared.Actor;
import xiangyi.shared.NotFound;
import xiangyi.shared.Outdated;
import xiangyi.shared.PersonId;
import xiangyi.shared.Reason;
import xiangyi.shared.Refusal;
import xiangyi.shared.UseCases;

/** 分管: what people look after beside their posts. */
@UseCases
public class Tasks {

    private final JdbcClient jdbc;
    private final DeputyQueries deputies;
    private final PostQueries queries;
    private final Workdays clock;

    Tasks(JdbcClient jdbc, DeputyQueries deputies, PostQueries queries, Workdays clock) {
        this.jdbc = jdbc;
        this.deputies = deputies;
        this.queries = queries;
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
        var task = queries.task(actor.scope(RosterRight.WRITE), id).orElseThrow(() -> new NotFound(id));
        Outdated.requireSame(request.version(), task.version());
        Ending.require(task.fromOn(), task.untilOn(), request.on(), clock.today());
        jdbc.sql("update roster.task set version = version + 1, until_on = :on where id = :id")
                .param("id", id.value())
                .param("on", request.on())
                .update();
    }

    private void requirePast(LocalDate day) {
        if (day.isAfter(clock.today())) {
            throw new Refusal(
                    List.of(Reason.of("shared.notInFuture", day.toString()).at("fromOn")));
        }
    }
}
