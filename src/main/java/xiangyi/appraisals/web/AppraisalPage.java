package xiangyi.appraisals.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import xiangyi.activities.ActivityCard;
import xiangyi.activities.FindingCard;
import xiangyi.appraisals.AppraisalCard;
import xiangyi.appraisals.AppraisalRight;
import xiangyi.appraisals.AppraisalStage;
import xiangyi.appraisals.OwnFindings;
import xiangyi.appraisals.Progress;
import xiangyi.appraisals.StageKind;
import xiangyi.appraisals.VoteCard;
import xiangyi.calendar.Due;
import xiangyi.shared.Actor;
import xiangyi.shared.Change;
import xiangyi.shared.Reason;
import xiangyi.web.ChangeLine;

/**
 * All that is known of one appraisal.
 *
 * @param findings what is to be put right by whoever is appraised here
 * @param joint whether others are appraised at the same activity
 * @param due how the day was counted by which it is to be put right; null where it was named
 */
public record AppraisalPage(
        Actor actor,
        AppraisalCard appraisal,
        ActivityCard activity,
        List<AppraisalStage> stages,
        List<Rated> votes,
        List<FindingCard> findings,
        boolean joint,
        @Nullable Due due,
        List<Change> changes,
        LocalDate today) {

    /** A vote, and what the rules remark on it. */
    public record Rated(VoteCard vote, List<Reason> remarks) {}

    /** One of the steps from the scheme to the re-check; null where it was not recorded. */
    public record Step(StageKind kind, @Nullable AppraisalStage stage) {}

    public boolean mayWrite() {
        return actor.may(AppraisalRight.WRITE);
    }

    /** Steps that come before the meeting, or after it. */
    public List<Step> steps(boolean before) {
        return Arrays.stream(StageKind.values())
                .filter(kind -> kind.isBefore() == before)
                .map(kind -> new Step(kind, stage(kind).orElse(null)))
                .toList();
    }

    public Optional<AppraisalStage> stage(StageKind kind) {
        return stages.stream().filter(stage -> stage.kind() == kind).findFirst();
    }

    /** The day by which it is to be put right still runs. */
    public boolean isAwaited() {
        return appraisal.isToRectify() && appraisal.dueOn() != null && !OwnFindings.areAnswered(findings);
    }

    /** Where the three lists stand: of its own only, where several are appraised together. */
    public String lists() {
        return activity.path()
                + "/lists"
                + (joint ? "?unit=" + URLEncoder.encode(appraisal.subject(), StandardCharsets.UTF_8) : "");
    }

    /** What is done next, so that it stands at the top; null when all is done. */
    public @Nullable StageKind next() {
        return switch (appraisal.progress()) {
            case PREPARING ->
                stage(StageKind.SCHEME).isEmpty()
                        ? StageKind.SCHEME
                        : stage(StageKind.SURVEY).isEmpty() ? StageKind.SURVEY : null;
            case MET -> null;
            case VOTED -> StageKind.SENT;
            case SENT -> StageKind.RECTIFIED;
            case RECTIFIED -> StageKind.PUBLISHED;
            case PUBLISHED -> StageKind.RECHECKED;
            case RECHECKED -> null;
        };
    }

    public boolean isToVote() {
        return appraisal.progress() == Progress.MET;
    }

    /** A second rating makes sense once there was a first about the whole. */
    public boolean mayRateAgain() {
        return appraisal.round() != null && appraisal.round() == 1;
    }

    public List<ChangeLine> changeLines() {
        return ChangeLine.of("appraisals", changes, Changed::said);
    }
}
