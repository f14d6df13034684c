package xiangyi.activities;

import java.sql.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import xiangyi.calendar.Workdays;
import xiangyi.shared.Actor;
import xiangyi.shared.NotFound;
import xiangyi.shared.Refusal;
import xiangyi.shared.Scope;
import xiangyi.shared.UseCases;

/** 回头看: a later activity looks at what became of each finding. */
@UseCases
public class LookBacks {

    private final ActivityRepository activities;
    private final FindingRepository findings;
    private final ActivityChecks checks;
    private final JdbcClient jdbc;
    private final Workdays clock;

    LookBacks(
            ActivityRepository activities,
            FindingRepository findings,
            ActivityChecks checks,
            JdbcClient jdbc,
            Workdays clock) {
        this.activities = activities;
        this.findings = findings;
        this.checks = checks;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void check(Actor actor, ActivityId id, LookBackRequest request) {
        var scope = actor.scope(ActivityRight.WRITE);
        var activity = activities.get(scope, id).drawnFrom(request.version());
        checks.requireHeld(activity);
        request.lines().forEach(line -> write(scope, activity, line));
        activities.save(activity);
    }

    /** What is said of one finding, as a ledger has it. */
    public VerdictId say(Actor actor, ActivityId id, LookBackRequest.Line line) {
        var scope = actor.scope(ActivityRight.WRITE);
        var activity = activities.get(scope, id);
        checks.requireHeld(activity);
        return write(scope, activity, line);
    }

    /** Takes back one line of a ledger. */
    public void takeBack(Actor actor, VerdictId id) {
        var done = jdbc.sql("delete from activities.verdict where id = :id and area like :within")
                .param("id", id.value())
                .param("within", actor.scope(ActivityRight.WRITE).within())
                .update();
        if (done == 0) {
            throw new NotFound(id);
        }
    }

    private VerdictId write(Scope scope, Activity activity, LookBackRequest.Line line) {
        var finding = findings.get(scope, line.finding());
        if (activities.get(scope, finding.activity()).startsOn().isAfter(activity.startsOn())) {
            throw new Refusal("activities.looksBackTooEarly", finding.text());
        }
        var id = VerdictId.next();
        jdbc.sql("delete from activities.verdict where activity = :activity and finding = :finding")
                .param("activity", activity.id().value())
                .param("finding", finding.id().value())
                .update();
        if (line.verdict() != null) {
            jdbc.sql("""
                            insert into activities.verdict (id, area, activity, finding, verdict, said, recorded_at)
                            values (:id, :area, :activity, :finding, :verdict, :said, :at)
                            """)
                    .param("id", id.value())
                    .param("area", activity.area().code())
                    .param("activity", activity.id().value())
                    .param("finding", finding.id().value())
                    .param("verdict", line.verdict().name())
                    .param("said", line.said())
                    .param("at", Timestamp.from(clock.now()))
                    .update();
        }
        return id;
    }
}
