package xiangyi.activities.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import xiangyi.activities.ActivityCard;
import xiangyi.activities.ActivityFilter;
import xiangyi.activities.ActivityRight;
import xiangyi.roster.GroupQueries;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;
import xiangyi.web.Pager;

public record ActivitiesPage(
        Actor actor,
        ActivityFilter filter,
        Pager<ActivityCard> pager,
        List<Integer> years,
        List<GroupQueries.GroupRow> groups,
        Map<Area, String> places,
        LocalDate today) {

    public boolean mayWrite() {
        return actor.may(ActivityRight.WRITE);
    }

    /** Nothing is in the register at all, whatever the filter. */
    public boolean isEmpty() {
        return years.isEmpty();
    }

    /** Which township, where the list shows more than one. */
    public @Nullable String place(ActivityCard activity) {
        return actor.area().isTownship() ? activity.place() : places.get(activity.area());
    }
}
