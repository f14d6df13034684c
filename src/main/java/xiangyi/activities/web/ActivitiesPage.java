package xiangyi.activities.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import xiangyi.activities.ActivityCard;
import xiangyi.activities.ActivityFilter;
import xiangyi.activities.ActivityRight;
import xiangyi.activities.ActivityStatus;
import xiangyi.roster.GroupQueries;
import xiangyi.shared.Actor;
import xiangyi.shared.Text;
import xiangyi.web.Choices;
import xiangyi.web.Ledger;
import xiangyi.web.Pager;

public record ActivitiesPage(
        Actor actor,
        ActivityFilter filter,
        Pager<ActivityCard> pager,
        Ledger.Drawn ledger,
        List<Integer> years,
        List<GroupQueries.GroupRow> groups,
        LocalDate today) {

    public Map<String, String> statuses() {
        return Choices.of(
                List.of(ActivityStatus.PLANNED, ActivityStatus.HELD, ActivityStatus.CANCELLED),
                ActivityStatus::name,
                Text::text);
    }

    public boolean mayWrite() {
        return actor.may(ActivityRight.WRITE);
    }

    /** Nothing is in the register at all, whatever the filter. */
    public boolean isEmpty() {
        return years.isEmpty();
    }
}
