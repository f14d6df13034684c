package xiangyi.referrals.web;

import java.time.LocalDate;
import java.util.List;
import xiangyi.calendar.Due;
import xiangyi.referrals.Entry;
import xiangyi.referrals.Raiser;
import xiangyi.referrals.ReferralCard;
import xiangyi.shared.Actor;

public record ReferralPage(
        Actor actor,
        ReferralCard referral,
        Due due,
        String content,
        List<Raiser> raisers,
        List<Entry> story,
        LocalDate today) {}
