package xiangyi.referrals.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import xiangyi.calendar.Due;
import xiangyi.files.Attachment;
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
        Map<UUID, List<Attachment>> papers,
        LocalDate today) {}
