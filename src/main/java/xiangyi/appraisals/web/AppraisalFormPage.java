package xiangyi.appraisals.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import xiangyi.activities.ActivityCard;
import xiangyi.activities.ActivityId;
import xiangyi.appraisals.AppraisalCard;
import xiangyi.appraisals.AppraisalId;

/**
 * Who is appraised, for a new one or one that is put right.
 *
 * @param activities that it may ride on
 * @param names that the house knows: units and deputies
 * @param card what stands, or null for a new one
 */
public record AppraisalFormPage(
        AppraisalId id,
        @Nullable ActivityId activity,
        List<ActivityCard> activities,
        List<String> names,
        @Nullable AppraisalCard card) {

    public String action() {
        return card == null ? "/appraisals/new" : card.path() + "/correction";
    }
}
