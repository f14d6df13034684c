package xiangyi.referrals.web;

import java.time.LocalDate;
import java.util.List;
import xiangyi.calendar.Due;
import xiangyi.referrals.ReferralCard;
import xiangyi.shared.Actor;
import xiangyi.web.Ledger;

/** @param waiting what waits for the deputy's rating or the presidium's decision */
public record DeskPage(Actor actor, List<Row> rows, Ledger.Drawn waiting, LocalDate today) {

    /** One open matter, the sum of its date, and whether the raiser was contacted in this round. */
    public record Row(ReferralCard referral, Due due, boolean contacted) {}

    /** What the unit must do itself. */
    public List<Row> todo() {
        return rows.stream().filter(row -> row.referral().waitsForUnit()).toList();
    }

    public long late() {
        return todo().stream().filter(row -> row.referral().isLate(today)).count();
    }
}
