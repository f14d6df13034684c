package xiangyi.funds;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiangyi.calendar.Dates;
import xiangyi.shared.AccountId;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;
import xiangyi.shared.Text;

/**
 * A list of lost-work pay, as pages show it.
 *
 * @param rate yuan a day where the list names it; the local setting otherwise
 * @param approvedBy the name of the account that approved it, or the name on the paper where there is no account
 * @param recordedBy who reckoned it, and therefore does not approve it
 * @param people how many are on it, once it is frozen
 */
public record PayListCard(
        PayListId id,
        int version,
        Area area,
        LocalDate fromOn,
        LocalDate untilOn,
        PayStatus status,
        @Nullable LocalDate approvedOn,
        @Nullable String approvedBy,
        @Nullable AccountId approvedAccount,
        @Nullable LocalDate paidOn,
        @Nullable BigDecimal rate,
        @Nullable String note,
        AccountId recordedBy,
        int people,
        int halves,
        BigDecimal amount) {

    public String path() {
        return "/funds/pay/" + id.text();
    }

    /** 2025年1月1日至11月20日 */
    public String period() {
        return Text.text("funds.period", first(), last());
    }

    public String first() {
        return Dates.full(fromOn);
    }

    public String last() {
        return fromOn.getYear() == untilOn.getYear() ? Dates.monthDay(untilOn) : Dates.full(untilOn);
    }

    public boolean isFrozen() {
        return status == PayStatus.APPROVED || status == PayStatus.PAID;
    }

    /** Approved on a paper of its time; nobody did so here. */
    public boolean isApprovedOnPaper() {
        return approvedOn != null && approvedAccount == null;
    }

    public boolean isReckonedBy(Actor actor) {
        return recordedBy.equals(actor.account());
    }

    public boolean isOpen() {
        return status == PayStatus.DRAFT;
    }

    Days span() {
        return new Days(fromOn, untilOn);
    }
}
