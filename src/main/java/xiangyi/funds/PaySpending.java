package xiangyi.funds;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiangyi.shared.Actor;
import xiangyi.shared.Text;

/** Keeps the one row of the book that a paid list stands for. */
@Component
class PaySpending {

    private final SpendingRows rows;
    private final JdbcClient jdbc;

    PaySpending(SpendingRows rows, JdbcClient jdbc) {
        this.rows = rows;
        this.jdbc = jdbc;
    }

    void write(Actor actor, PayListCard list, LocalDate on, @Nullable BudgetLineId line, @Nullable String handler) {
        var request = new SpendingRequest(
                SpendingId.next(),
                list.area(),
                Amount.exactly(list.amount()),
                Purpose.LOST_WORK,
                title(list),
                on,
                null,
                null,
                line,
                null,
                null,
                handler,
                null,
                null,
                0);
        rows.insert(actor, request, null, list.id());
    }

    /** One more was added to a list that comes in from a file. */
    void grow(PayListCard list) {
        jdbc.sql("update funds.spending set amount = :amount, title = :title where pay_list = :list")
                .param("amount", list.amount())
                .param("title", title(list))
                .param("list", list.id().value())
                .update();
    }

    void takeBack(PayListId list) {
        jdbc.sql("update funds.spending set version = version + 1, status = 'VOID' where pay_list = :list")
                .param("list", list.value())
                .update();
    }

    void takeOut(PayListId list) {
        jdbc.sql("delete from funds.spending where pay_list = :list")
                .param("list", list.value())
                .update();
    }

    private static String title(PayListCard list) {
        return Text.text("funds.pay.spent", list.period(), String.valueOf(list.people()));
    }
}
