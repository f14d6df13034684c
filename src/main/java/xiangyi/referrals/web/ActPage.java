package xiangyi.referrals.web;

import java.time.LocalDate;
import java.util.List;
import xiangyi.calendar.Due;
import xiangyi.departments.Department;
import xiangyi.referrals.Raiser;
import xiangyi.referrals.ReferralAct;
import xiangyi.referrals.ReferralCard;
import xiangyi.shared.Actor;

public record ActPage(
        Actor actor,
        ReferralCard referral,
        ReferralAct act,
        Due due,
        boolean contacted,
        List<Raiser> raisers,
        List<Department> departments,
        LocalDate today) {}
