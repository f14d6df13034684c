package xiangyi.funds.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import xiangyi.funds.FundRight;
import xiangyi.funds.LineCard;
import xiangyi.shared.Actor;
import xiangyi.web.Ledger;

public record LinesPage(
        Actor actor, int year, List<LineCard> lines, Ledger.Drawn ledger, List<Integer> known, LocalDate today) {

    public boolean mayWrite() {
        return actor.may(FundRight.WRITE);
    }

    public String yearText() {
        return String.valueOf(year);
    }

    public List<Integer> years() {
        return Stream.concat(Stream.of(today.getYear(), year), known.stream())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    public BigDecimal planned() {
        return lines.stream().map(LineCard::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal spent() {
        return lines.stream().map(LineCard::spent).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
