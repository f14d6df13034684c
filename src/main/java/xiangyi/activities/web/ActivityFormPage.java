package xiangyi.activities.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiangyi.activities.ActivityCard;
import xiangyi.activities.ActivityId;
import xiangyi.activities.ActivityKind;
import xiangyi.areas.Place;
import xiangyi.roster.GroupQueries;
import xiangyi.shared.Area;

/**
 * The long form of an activity: a plan, a plan that moves or is recorded as held, or a correction.
 *
 * @param activity what stands, or null for a new one
 * @param townships to choose from, or none where the person works for one only
 * @param others activities that a look-back may look back at
 */
public record ActivityFormPage(
        String act,
        ActivityId id,
        Area area,
        List<Place> townships,
        @Nullable ActivityKind kind,
        @Nullable ActivityCard activity,
        List<GroupQueries.GroupRow> groups,
        List<ActivityCard> others,
        LocalDate today) {

    public String path() {
        return activity == null ? "/activities/plan/new" : activity.path() + "/" + act;
    }

    public boolean isCorrection() {
        return act.equals("correction");
    }

    public int version() {
        return activity == null ? 0 : activity.version();
    }
}
