package xiangyi.referrals;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import xiangyi.calendar.TimeLimit;
import xiangyi.shared.Area;
import xiangyi.shared.DepartmentId;
import xiangyi.shared.Editions;
import xiangyi.shared.Places;

/**
 * A referral as lists and pages show it.
 *
 * @param extendedFrom the day that was due before more time was granted
 * @param toRate how many of those who raised it have not yet said what they think of the answer; for a deputy, themselves
 */
public record ReferralCard(
        ReferralId id,
        int version,
        Area area,
        ReferralKind kind,
        UUID subject,
        String home,
        String number,
        String title,
        ReferralStatus status,
        DepartmentId department,
        String unit,
        LocalDate handedOverOn,
        AnswerClock clock,
        TimeLimit term,
        LocalDate dueFrom,
        LocalDate dueOn,
        @Nullable LocalDate extendedFrom,
        int round,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate repliedOn,
        @Nullable ResultClass result,
        @Nullable String promise,
        @Nullable LocalDate promisedOn,
        @Nullable LocalDate doneOn,
        @Nullable String supervisor,
        String raisedBy,
        int toRate) {

    /** The page that tells of it. */
    public String path() {
        return Places.of(home);
    }

    /** The day that matters next: of the answer, or of the promise, rated or not; none once it is done. */
    public @Nullable LocalDate nextOn() {
        return status.owesAnswer() ? dueOn : isPromised() ? promisedOn : null;
    }

    /** Whether something was promised and is not yet kept. */
    public boolean isPromised() {
        return status == ReferralStatus.TRACKED
                || status == ReferralStatus.REPLIED && result != null && result.isPromise();
    }

    /** Whether the next step is the unit's own: to answer, or to keep what it promised. */
    public boolean waitsForUnit() {
        return status.waitsForUnit() || isPromised();
    }

    /** Where the term that runs is written, as it was then: a second round has its own. */
    public String source() {
        return round > 1 ? ReferralKind.REDO.source() : Editions.cited(kind.source(), dueFrom);
    }

    /** What set the clock going. */
    public EntryKind begunBy() {
        return round > 1 ? EntryKind.REDO_ASKED : EntryKind.HANDED_OVER;
    }

    public boolean isLate(LocalDate today) {
        var next = nextOn();
        return next != null && next.isBefore(today);
    }
}
