package xiangyi.referrals;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.Actor;
import xiangyi.shared.Role;

/** What a person may do next with a referral, the most usual first. Each is a form at its own address. */
public enum ReferralAct {
    SIGN_FOR("receipt", ReferralRight.HANDLE, ReferralStep.SIGN_FOR),
    TAKE_BACK("return-granted", ReferralRight.HAND_OVER, ReferralStep.TAKE_BACK),
    KEEP("return-refused", ReferralRight.HAND_OVER, ReferralStep.KEEP),
    RATE("rating", ReferralRight.RATE, ReferralStep.CLOSE),
    FULFIL("fulfilment", ReferralRight.HANDLE, ReferralStep.FULFIL),
    REPLY("reply", ReferralRight.HANDLE, ReferralStep.REPLY),
    CONTACT("contact", ReferralRight.HANDLE, null),
    PROGRESS("progress", ReferralRight.HANDLE, null),
    URGE("urging", ReferralRight.HAND_OVER, null),
    REDO("redo", ReferralRight.HAND_OVER, ReferralStep.REDO),
    SETTLE("settlement", ReferralRight.HAND_OVER, ReferralStep.CLOSE),
    EXTEND("extension", ReferralRight.HAND_OVER, null),
    HAND_ON("hand-on", ReferralRight.HAND_OVER, ReferralStep.HAND_ON),
    ASK_RETURN("return", ReferralRight.HANDLE, ReferralStep.ASK_RETURN),
    VOID("void", ReferralRight.HAND_OVER, ReferralStep.VOID);

    private final String path;
    private final ReferralRight right;
    private final @Nullable ReferralStep step;

    ReferralAct(String path, ReferralRight right, @Nullable ReferralStep step) {
        this.path = path;
        this.right = right;
        this.step = step;
    }

    public String path() {
        return path;
    }

    /** Whether the unit's own paper may come with it. */
    public boolean takesPapers() {
        return this == REPLY || this == PROGRESS || this == FULFIL;
    }

    public ReferralRight right() {
        return right;
    }

    public static List<ReferralAct> open(ReferralCard referral, Actor actor) {
        return Arrays.stream(values())
                .filter(act -> actor.may(act.right) && act.isOpenAt(referral))
                .toList();
    }

    /** The sentence that names it: whoever rates for themselves is spoken to. */
    public String key(Actor actor) {
        return "referrals.ReferralAct." + name() + own(actor);
    }

    /** The sentence that explains it. */
    public String help(Actor actor) {
        return "referrals.act." + name() + own(actor);
    }

    private String own(Actor actor) {
        return this == RATE && actor.role() == Role.DEPUTY ? ".own" : "";
    }

    private boolean isOpenAt(ReferralCard referral) {
        var status = referral.status();
        return switch (this) {
            case CONTACT -> status.owesAnswer();
            case PROGRESS, URGE -> status.owesAnswer() || referral.isPromised();
            case RATE -> referral.toRate() > 0;
            case EXTEND ->
                referral.extendedFrom() == null
                        && (status == ReferralStatus.HANDED_OVER || status == ReferralStatus.HANDLING);
            default -> step != null && step.isOpenAt(status);
        };
    }
}
