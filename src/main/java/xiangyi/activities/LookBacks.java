package xiangyi.activities;

import java.sql.Timestamp;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import xiangyi.calendar.Workdays;
import xiangyi.shared.Actor;
import xiangyi.shared.Refusal;
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
        for (var line : request.lines()) {
            var finding = findings.get(scope, line.finding());
            if (activities.get(scope, finding.activity()).startsOn().isAfter(activity.startsOn())) {
                throw new Refusal("activities.looksBackTooEarly", finding.text());
            }
            jdbc.sql("delete from activities.verdict where activity = :activity and finding = :finding")
                    .param("activity", id.value())
                    .param("finding", finding.id().value())
                    .update();
            if (line.verdict() != null) {
                jdbc.sql("""
                                insert into activities.verdict (id, area, activity, finding, verdict, said, recorded_at)
                                values (:id, :area, :activity, :finding, :verdict, :said, :at)
                                """)
                        .param("id", UUID.randomUUID())
                        .param("area", activity.area().code())
                        .param("activity", id.value())
                        .param("finding", finding.id().value())
                        .param("verdict", line.verdict().name())
                        .param("said", line.said())
                        .param("at", Timestamp.from(clock.now()))
                        .update();
            }
        }
        activities.save(activity);
    }
}
