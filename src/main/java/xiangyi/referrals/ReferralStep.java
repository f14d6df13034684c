package xiangyi.referrals;

import static java.util.EnumSet.of;
import static xiangyi.referrals.ReferralStatus.*;

import java.util.Set;
import xiangyi.shared.Step;

/** All that can happen to a referral. docs/states.md is drawn from this table. */
enum ReferralStep implements Step<ReferralStatus> {
    SIGN_FOR(of(HANDED_OVER), HANDLING),
    ASK_RETURN(of(HANDED_OVER, HANDLING), RETURN_ASKED),
    TAKE_BACK(of(RETURN_ASKED), RETURNED),
    KEEP(of(RETURN_ASKED), HANDLING),
    HAND_ON(of(RETURNED, HANDED_OVER, HANDLING), HANDED_OVER),
    /** What already happened is recorded as it was: an answer may come although nobody signed for the matter. */
    REPLY(of(HANDED_OVER, HANDLING, REDOING), REPLIED),
    REDO(of(REPLIED, TRACKED), REDOING),
    TRACK(of(REPLIED), TRACKED),
    CLOSE(of(REPLIED), DONE),
    FULFIL(of(TRACKED), DONE),
    VOID(of(HANDED_OVER, RETURN_ASKED, RETURNED, HANDLING), ReferralStatus.VOID);

    private final Set<ReferralStatus> from;
    private final ReferralStatus to;

    ReferralStep(Set<ReferralStatus> from, ReferralStatus to) {
        this.from = from;
        this.to = to;
    }

    @Override
    public Set<ReferralStatus> from() {
        return from;
    }

    @Override
    public ReferralStatus to() {
        return to;
    }
}
