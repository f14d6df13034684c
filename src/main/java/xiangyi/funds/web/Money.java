package xiangyi.funds.web;

import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import xiangyi.funds.Amount;
import xiangyi.web.Cell;
import xiangyi.web.LedgerColumn;

/** How ledgers of this room show money: as a figure on the page, as a number in a workbook. */
final class Money {

    private Money() {}

    static <R> LedgerColumn<R> column(String title, Function<? super R, @Nullable BigDecimal> yuan) {
        return LedgerColumn.<R>money(title, yuan)
                .shown(row -> {
                    var sum = yuan.apply(row);
                    return Cell.of(sum == null ? null : Amount.figure(sum));
                })
                .as("is-date");
    }
}
