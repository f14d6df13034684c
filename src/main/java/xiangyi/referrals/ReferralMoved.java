package xiangyi.referrals;

import java.util.Set;
import java.util.UUID;
import xiangyi.shared.Area;
import xiangyi.shared.Event;

/**
 * Something happened to referrals of these subjects, all of one kind and one township. Told within the transaction, so
 * that a list of subjects is never behind.
 */
public record ReferralMoved(Area area, ReferralKind kind, Set<UUID> subjects) implements Event {}
