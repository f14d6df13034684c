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
import xiangyi.shared.Text;

/**
 * The long form of an activity: a plan, a plan that moves or is recorded as held, or a correction.
 *
 * @param activity what stands, or null for a new one
 * @param townships to choose from, or none where the person works for one only
 * @param rechecked what a new look-back is to look back at
 * @param others activities that a look-back may look back at
 */
public record ActivityFormPage(
        String act,
        ActivityId id,
        Area area,
        List<Place> townships,
        @Nullable ActivityKind kind,
        @Nullable ActivityCard activity,
        @Nullable ActivityCard rechecked,
        List<GroupQueries.GroupRow> groups,
        List<ActivityCard> others,
        LocalDate today) {

    public String path() {
        return activity == null ? "/activities/plan/new" : activity.path() + "/" + act;
    }

    /** What stands, or what is proposed. */
    public @Nullable String title() {
        return activity != null
                ? activity.title()
                : rechecked == null ? null : Text.text("activities.lookBack.titled", rechecked.title());
    }

    public @Nullable ActivityId rechecks() {
        return activity != null ? activity.rechecks() : rechecked == null ? null : rechecked.id();
    }

    public boolean isCorrection() {
        return act.equals("correction");
    }

    public int version() {
        return activity == null ? 0 : activity.version();
    }
}
