package xiangyi.referrals;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import xiangyi.calendar.Term;
import xiangyi.shared.Area;
import xiangyi.shared.DepartmentId;

/** A referral as lists and pages show it. */
public record ReferralCard(
        ReferralId id,
        int version,
        Area area,
        ReferralKind kind,
        UUID subject,
        String path,
        String number,
        String title,
        ReferralStatus status,
        DepartmentId department,
        String unit,
        LocalDate handedOverOn,
        AnswerClock clock,
        Term term,
        LocalDate dueFrom,
        LocalDate dueOn,
        int round,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate repliedOn,
        @Nullable ResultClass result,
        @Nullable String promise,
        @Nullable LocalDate promisedOn,
        @Nullable LocalDate doneOn,
        @Nullable String supervisor,
        String raisedBy) {

    /** The day that matters next: of the answer, or of the promise; none once it is done. */
    public @Nullable LocalDate nextOn() {
        return status.owesAnswer() ? dueOn : status == ReferralStatus.TRACKED ? promisedOn : null;
    }

    /** Where the term that runs is written: a second round has its own. */
    public String source() {
        return round > 1 ? ReferralKind.REDO.source() : kind.source();
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
