package xiangyi.appraisals.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiangyi.appraisals.AppraisalCard;
import xiangyi.appraisals.Stage;
import xiangyi.appraisals.StageKind;

/**
 * A stage to be recorded or put right.
 *
 * @param stage what stands, or null
 * @param proposed the day that is likely
 */
public record StagePage(
        AppraisalCard appraisal,
        StageKind kind,
        @Nullable Stage stage,
        @Nullable LocalDate proposed) {

    public String path() {
        return appraisal.path() + "/stages/" + kind.name();
    }
}
