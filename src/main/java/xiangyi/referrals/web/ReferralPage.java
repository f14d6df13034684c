package xiangyi.referrals.web;

import java.time.LocalDate;
import java.util.List;
import xiangyi.referrals.Handled;
import xiangyi.referrals.Raiser;
import xiangyi.shared.Actor;
import xiangyi.shared.Role;

public record ReferralPage(Actor actor, Handled handled, String content, List<Raiser> raisers, LocalDate today) {

    /** Whether it is shown on the unit's own desk. */
    public boolean isDesk() {
        return actor.role() == Role.UNIT;
    }
}
