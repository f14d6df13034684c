package xiangyi.referrals;

import java.util.UUID;
import xiangyi.shared.Area;
import xiangyi.shared.Event;

/** Something happened to a referral. Told within the transaction, so that its subject's list is never behind. */
public record ReferralMoved(ReferralId referral, Area area, ReferralKind kind, UUID subject) implements Event {}
