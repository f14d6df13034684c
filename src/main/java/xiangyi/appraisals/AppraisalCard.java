package xiangyi.appraisals;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiangyi.activities.ActivityId;
import xiangyi.calendar.Span;
import xiangyi.shared.Area;
import xiangyi.shared.DepartmentId;
import xiangyi.shared.PersonId;

/**
 * An appraisal as lists and pages show it.
 *
 * @param lines what the ballot rates one by one, one a line
 * @param scale the words of the ballot of its latest vote
 * @param result of the latest vote about the whole; null where nobody wrote it down
 * @param round of that vote: the second where it was rated again
 * @param dueOn until when what was found is to be put right
 */
public record AppraisalCard(
        AppraisalId id,
        int version,
        Area area,
        ActivityId activity,
        String activityTitle,
        Sort kind,
        LocalDate metOn,
        LocalDate metUntil,
        @Nullable String metSaidAs,
        boolean held,
        String subject,
        @Nullable DepartmentId department,
        @Nullable PersonId person,
        @Nullable String post,
        @Nullable String note,
        @Nullable String lines,
        int votes,
        @Nullable Scale scale,
        @Nullable Grade result,
        @Nullable Integer round,
        @Nullable LocalDate sentOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate rectifiedOn,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate recheckedOn) {

    public String path() {
        return "/appraisals/" + id.text();
    }

    public Span met() {
        return new Span(metOn, metUntil, metSaidAs);
    }

    /** What the ballot rates one by one; none where only the whole is rated. */
    public List<String> ballotLines() {
        return lines == null ? List.of() : lines.lines().toList();
    }

    /** In the words of its ballot; null where nobody wrote it down. */
    public @Nullable String resultWord() {
        return result == null || scale == null ? null : scale.word(result);
    }

    /** Whether that result is of the second vote. */
    public boolean isRatedAgain() {
        return resultWord() != null && round != null && round == 2;
    }

    public Progress progress() {
        return recheckedOn != null
                ? Progress.RECHECKED
                : publishedOn != null
                        ? Progress.PUBLISHED
                        : rectifiedOn != null
                                ? Progress.RECTIFIED
                                : sentOn != null
                                        ? Progress.SENT
                                        : votes > 0 ? Progress.VOTED : held ? Progress.MET : Progress.PREPARING;
    }

    /** What was handed over is not put right yet. */
    public boolean isToRectify() {
        return sentOn != null && rectifiedOn == null && recheckedOn == null;
    }
}
