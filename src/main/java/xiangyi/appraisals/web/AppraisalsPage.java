package xiangyi.appraisals.web;

import java.time.LocalDate;
import java.util.List;
import xiangyi.appraisals.AppraisalCard;
import xiangyi.appraisals.AppraisalFilter;
import xiangyi.appraisals.AppraisalRight;
import xiangyi.shared.Actor;
import xiangyi.web.Ledger;
import xiangyi.web.Pager;

public record AppraisalsPage(
        Actor actor,
        AppraisalFilter filter,
        Pager<AppraisalCard> pager,
        Ledger.Drawn ledger,
        List<Integer> years,
        LocalDate today) {

    public boolean mayWrite() {
        return actor.may(AppraisalRight.WRITE);
    }

    /** Nothing is kept at all, whatever the filter. */
    public boolean isEmpty() {
        return pager.total() == 0 && filter.isOpen();
    }
}
