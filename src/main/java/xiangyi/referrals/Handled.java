package xiangyi.referrals;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import xiangyi.calendar.Due;
import xiangyi.files.Attachment;
import xiangyi.shared.Actor;
import xiangyi.shared.Reason;
import xiangyi.shared.Role;

/** A referral as the page of its subject shows it: with the sum of its date, its story, the papers of the story, and
 * what custom would ask about. */
public record Handled(
        ReferralCard referral,
        Due due,
        List<StoryLine> story,
        Map<UUID, List<Attachment>> papers,
        List<Reason> questions) {

    /** Whether the hand-over stands, or was voided and is only told of. */
    public boolean isStanding() {
        return referral.status() != ReferralStatus.VOID;
    }

    /** A paper sent by mistake is taken out by who sent it until the matter is done, and by the clerk even then. */
    public boolean mayTakePapersOut(Actor actor) {
        return actor.may(ReferralRight.HANDLE)
                && (actor.role() != Role.UNIT || referral.status() != ReferralStatus.DONE);
    }

    /** Whether no unit has the subject: it was never handed over, or each hand-over was voided. */
    public static boolean byNobody(List<Handled> all) {
        return all.stream().noneMatch(Handled::isStanding);
    }
}
