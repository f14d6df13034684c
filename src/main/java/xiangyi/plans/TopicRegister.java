package xiangyi.plans;

import java.util.List;
import org.springframework.stereotype.Component;
import xiangyi.calendar.Workdays;
import xiangyi.registers.EntryFilter;
import xiangyi.registers.EntryQueries;
import xiangyi.registers.Plan;
import xiangyi.registers.Register;
import xiangyi.shared.Reason;
import xiangyi.shared.Scope;

/** 监督议题: two or three a year, and the government is told. */
@Component
class TopicRegister implements Register<Topic> {

    private static final Plan<Topic> PLAN = Plan.of(
                    "plans.topic", Topic.class, "/plans/topics", PlanRight.READ, PlanRight.WRITE)
            .called("title")
            .on("adoptedOn")
            .lists("source", "adoptedOn", "toldOn")
            .narrows("year")
            .opens("year")
            .awaits("toldOn", "correction")
            .finds("title", "note")
            .sameRow("year", "title")
            .under("activities.rail", 32)
            .order(72);

    private static final int ADVISED = 2;

    private final EntryQueries queries;
    private final Workdays workdays;

    TopicRegister(EntryQueries queries, Workdays workdays) {
        this.queries = queries;
        this.workdays = workdays;
    }

    @Override
    public Plan<Topic> plan() {
        return PLAN;
    }

    @Override
    public void check(Topic topic, List<Reason> problems) {
        workdays.notInFuture(topic.adoptedOn(), "adoptedOn", problems);
        workdays.notInFuture(topic.toldOn(), "toldOn", problems);
        if (topic.toldOn() != null && topic.toldOn().isBefore(topic.adoptedOn())) {
            problems.add(Reason.of("plans.toldTooEarly").at("toldOn"));
        }
    }

    @Override
    public List<Reason> state(Scope scope, EntryFilter filter) {
        var year = filter.by().get("year");
        if (year == null) {
            return List.of();
        }
        var chosen = queries.total(scope, PLAN, filter);
        var state = Reason.of("plans.topic.state", year, chosen);
        return scope.area().isTownship() && chosen < ADVISED
                ? List.of(state, Reason.of("plans.topic.few"))
                : List.of(state);
    }
}
