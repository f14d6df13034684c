package xiangyi.plans.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import xiangyi.plans.PaperCard;
import xiangyi.plans.PlanFilter;
import xiangyi.plans.PlanRight;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;
import xiangyi.web.Pager;

/** @param hasPlan whether there is a plan for this year */
public record PlansPage(
        Actor actor,
        PlanFilter filter,
        Pager<PaperCard> pager,
        List<Integer> years,
        boolean hasPlan,
        Map<Area, String> places,
        LocalDate today) {

    public boolean mayWrite() {
        return actor.may(PlanRight.WRITE);
    }

    public boolean isEmpty() {
        return years.isEmpty();
    }

    public @Nullable String place(PaperCard paper) {
        return actor.area().isTownship() ? null : places.get(paper.area());
    }
}
