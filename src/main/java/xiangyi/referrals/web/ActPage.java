package xiangyi.referrals.web;

import xiangyi.calendar.Due;
import xiangyi.referrals.ReferralAct;
import xiangyi.referrals.ReferralCard;
import xiangyi.shared.Actor;
import xiangyi.web.Fields;

/** @param uncontacted whether it is answered although nobody has spoken to whoever raised it */
public record ActPage(
        Actor actor, ReferralCard referral, ReferralAct act, Due due, boolean uncontacted, Fields<?> form) {}
