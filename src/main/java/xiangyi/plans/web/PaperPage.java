package xiangyi.plans.web;

import java.time.LocalDate;
import java.util.List;
import xiangyi.files.Attachment;
import xiangyi.plans.PaperCard;
import xiangyi.plans.PlanRight;
import xiangyi.shared.Actor;
import xiangyi.shared.Change;
import xiangyi.web.ChangeLine;

public record PaperPage(Actor actor, PaperCard paper, List<Attachment> files, List<Change> changes, LocalDate today) {

    public boolean mayWrite() {
        return actor.may(PlanRight.WRITE);
    }

    public List<ChangeLine> changeLines() {
        return Changed.lines(changes);
    }
}
