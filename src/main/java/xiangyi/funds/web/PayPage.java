package xiangyi.funds.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import xiangyi.calendar.Dates;
import xiangyi.funds.FundRight;
import xiangyi.funds.Pay;
import xiangyi.funds.PayDay;
import xiangyi.funds.PayListCard;
import xiangyi.funds.Payment;
import xiangyi.shared.Actor;
import xiangyi.shared.Change;
import xiangyi.shared.Text;
import xiangyi.web.ChangeLine;

/** @param rate yuan a day as it holds for the period */
public record PayPage(Actor actor, Pay pay, String rate, String source, List<Change> changes, LocalDate today) {

    public PayListCard list() {
        return pay.list();
    }

    public boolean mayWrite() {
        return actor.may(FundRight.WRITE);
    }

    public boolean mayApprove() {
        return actor.may(FundRight.APPROVE);
    }

    /** Whether there is anything to say below the names. */
    public boolean hasMore() {
        return list().approvedOn() != null || list().note() != null || !changes.isEmpty();
    }

    /** 4月21日 第七次会议；6月16日（半天）工作评议 */
    public String days(Payment payment) {
        return payment.days().stream().map(PayPage::day).collect(Collectors.joining(Text.text("funds.semicolon")));
    }

    private static String day(PayDay day) {
        return Dates.monthDay(day.day()) + (day.halves() == 1 ? Text.text("funds.pay.half") : " ") + day.title();
    }

    public List<ChangeLine> changeLines() {
        return Changed.lines(changes);
    }
}
