package xiangyi.activities;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiangyi.referrals.ReferralStatus;

/**
 * A finding as lists and pages show it: the three lists (问题清单、责任清单、整改清单) are these columns.
 *
 * @param standing where its referral stands, if it was handed over
 * @param verdict what the latest look-back found of it
 */
public record FindingCard(
        FindingId id,
        int version,
        ActivityId activity,
        String activityTitle,
        LocalDate startsOn,
        @Nullable String saidAs,
        int serial,
        FindingKind kind,
        String text,
        FindingAnswer answer,
        @Nullable String said,
        @Nullable String answeredBy,
        @Nullable LocalDate answeredOn,
        @Nullable String leader,
        @Nullable String officer,
        @Nullable LocalDate handedOverOn,
        @Nullable String unit,
        @Nullable ReferralStatus standing,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate repliedOn,
        @Nullable LocalDate doneOn,
        @Nullable Verdict verdict,
        @Nullable String verdictSaid) {

    public String path() {
        return "/activities/" + activity.text() + "/findings/" + id.text();
    }

    /** Whether that unit answers for it, alone or with others. */
    public boolean isFor(String name) {
        return unit != null && List.of(unit.split("、")).contains(name);
    }

    /** The class and the symbol that show where it stands. */
    public String look() {
        return standing == ReferralStatus.REPLIED
                ? "doing"
                : standing != null
                        ? standing.look()
                        : answer == FindingAnswer.BY_DEPUTY && doneOn != null ? "done" : answer.look();
    }

    /** Whether a day still runs for it: what was answered is no longer waited for, though not all of it may be done. */
    public boolean isAwaited() {
        return isOpen() && repliedOn == null;
    }

    /** Past its day, and no answer has come. */
    public boolean isLate(LocalDate today) {
        return isAwaited() && dueOn != null && dueOn.isBefore(today);
    }

    /** The key of the word that says where it stands: nobody rates an answer to what all found together. */
    public String word() {
        return standing == ReferralStatus.REPLIED
                ? "activities.finding.replied"
                : standing != null
                        ? "referrals.ReferralStatus." + standing
                        : answer == FindingAnswer.BY_DEPUTY && doneOn != null
                                ? "activities.finding.done"
                                : "activities.FindingAnswer." + answer;
    }

    /** Whether somebody still owes an answer or a deed. */
    public boolean isOpen() {
        return switch (answer) {
            case HANDED_OVER -> standing == null || standing != ReferralStatus.DONE;
            case BY_DEPUTY -> doneOn == null;
            case NONE -> true;
            case ON_THE_SPOT, NOT_NEEDED -> false;
        };
    }
}
