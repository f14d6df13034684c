package xiangyi.activities.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiangyi.activities.ActivityCard;
import xiangyi.activities.ActivityId;
import xiangyi.activities.ActivityKind;
import xiangyi.areas.Place;
import xiangyi.departments.Department;
import xiangyi.shared.Area;
import xiangyi.shared.Text;

/**
 * The short form of a finished activity.
 *
 * @param rechecked what a look-back is to look back at
 * @param others activities that a look-back may look back at
 */
public record ActivityQuickPage(
        ActivityId id,
        Area area,
        List<Place> townships,
        @Nullable ActivityKind kind,
        @Nullable ActivityCard rechecked,
        List<ActivityCard> others,
        List<Department> departments,
        LocalDate today) {

    /** What is proposed for a look-back. */
    public @Nullable String title() {
        return rechecked == null ? null : Text.text("activities.lookBack.titled", rechecked.title());
    }
}
