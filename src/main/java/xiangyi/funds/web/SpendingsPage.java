package xiangyi.funds.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import xiangyi.funds.Amount;
import xiangyi.funds.FundFilter;
import xiangyi.funds.FundRight;
import xiangyi.funds.LineCard;
import xiangyi.funds.Share;
import xiangyi.funds.SpendingCard;
import xiangyi.shared.Actor;
import xiangyi.web.Ledger;
import xiangyi.web.Pager;

/**
 * @param sum of all that the filter leaves
 * @param budget of the year
 */
public record SpendingsPage(
        Actor actor,
        FundFilter filter,
        Pager<SpendingCard> pager,
        Ledger.Drawn ledger,
        Amount sum,
        List<Share> shares,
        List<LineCard> budget,
        List<Integer> known,
        LocalDate today) {

    public boolean mayWrite() {
        return actor.may(FundRight.WRITE);
    }

    public boolean isAllYears() {
        return Integer.valueOf(0).equals(filter.year());
    }

    /** For a sentence: a year is no quantity. */
    public String year() {
        return String.valueOf(filter.year());
    }

    public List<Integer> years() {
        return Stream.concat(Stream.of(today.getYear()), known.stream())
                .distinct()
                .sorted(java.util.Comparator.reverseOrder())
                .toList();
    }

    /** Nothing is in the book at all, whatever the filter. */
    public boolean isEmpty() {
        return known.isEmpty();
    }

    public BigDecimal planned() {
        return budget.stream().map(LineCard::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Of a year's whole, in a thousand parts, for the bar. */
    public int part(Share share) {
        var whole = shares.stream().map(Share::yuan).reduce(BigDecimal.ZERO, BigDecimal::add);
        return whole.signum() == 0
                ? 0
                : share.yuan()
                        .multiply(BigDecimal.valueOf(1000))
                        .divide(whole, 0, java.math.RoundingMode.HALF_UP)
                        .intValue();
    }
}
