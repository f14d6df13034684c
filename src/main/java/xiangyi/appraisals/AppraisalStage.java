package xiangyi.appraisals;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiangyi.activities.Verdict;
import xiangyi.calendar.Span;
import xiangyi.shared.Count;
import xiangyi.shared.Exactness;

/**
 * A stage as pages show it.
 *
 * @param dueTerm by which its due day was counted; null where the paper names the day
 */
public record AppraisalStage(
        StageId id,
        StageKind kind,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable String saidAs,
        @Nullable String said,
        @Nullable Integer surveyedNumber,
        @Nullable Exactness surveyedExactness,
        @Nullable Integer interviewsNumber,
        @Nullable Exactness interviewsExactness,
        @Nullable LocalDate dueOn,
        @Nullable String dueTerm,
        @Nullable String dueSource,
        @Nullable Verdict verdict) {

    public Span when() {
        return new Span(startsOn, endsOn, saidAs);
    }

    public @Nullable Count surveyed() {
        return Count.of(surveyedNumber, surveyedExactness);
    }

    public @Nullable Count interviews() {
        return Count.of(interviewsNumber, interviewsExactness);
    }
}
