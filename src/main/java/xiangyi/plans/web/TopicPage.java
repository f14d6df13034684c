package xiangyi.plans.web;

import java.time.LocalDate;
import java.util.List;
import xiangyi.plans.PlanRight;
import xiangyi.plans.TopicCard;
import xiangyi.shared.Actor;
import xiangyi.shared.Change;
import xiangyi.web.ChangeLine;

public record TopicPage(Actor actor, TopicCard topic, List<Change> changes, LocalDate today) {

    public boolean mayWrite() {
        return actor.may(PlanRight.WRITE);
    }

    public List<ChangeLine> changeLines() {
        return Changed.lines(changes);
    }
}
