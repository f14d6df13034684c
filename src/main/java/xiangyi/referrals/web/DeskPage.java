package xiangyi.referrals.web;

import java.time.LocalDate;
import java.util.List;
import xiangyi.calendar.Due;
import xiangyi.referrals.ReferralCard;
import xiangyi.shared.Actor;

public record DeskPage(Actor actor, List<Row> rows, LocalDate today) {

    /** One open matter, the sum of its date, and whether the raiser was contacted in this round. */
    public record Row(ReferralCard referral, Due due, boolean contacted) {}

    public long late() {
        return rows.stream().filter(row -> row.referral().isLate(today)).count();
    }
}
