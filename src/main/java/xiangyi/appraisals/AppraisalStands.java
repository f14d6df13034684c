package xiangyi.appraisals;

import java.util.List;
import org.springframework.stereotype.Component;
import xiangyi.activities.ActivityId;
import xiangyi.shared.PersonId;
import xiangyi.shared.Stands;

/** Whoever reported to voters stays on file, and so does the activity at which they did. */
@Component
class AppraisalStands implements Stands {

    @Override
    public List<On> on() {
        return List.of(
                On.a(PersonId.class, "appraisals.appraisal where person = :key"),
                On.a(ActivityId.class, "appraisals.appraisal where activity = :key and voided_on is null")
                        .saying("appraisals.standOnActivity"));
    }
}
