package xiangyi.funds;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiangyi.calendar.Workdays;
import xiangyi.shared.Actor;
import xiangyi.shared.Exactness;
import xiangyi.shared.Recorded;
import xiangyi.shared.Text;
import xiangyi.shared.WordIndex;

/** Keeps the one row of the book that a paid list stands for. */
@Component
class PaySpending {

    private final SpendingRepository spendings;
    private final WordIndex words;
    private final JdbcClient jdbc;
    private final Workdays workdays;

    PaySpending(SpendingRepository spendings, WordIndex words, JdbcClient jdbc, Workdays workdays) {
        this.spendings = spendings;
        this.words = words;
        this.jdbc = jdbc;
        this.workdays = workdays;
    }

    void write(Actor actor, PayListCard list, LocalDate on, @Nullable LineId line, @Nullable String handler) {
        var title = title(list);
        var amount = Amount.exactly(list.amount());
        var request = new SpendingRequest(
                SpendingId.next(),
                list.area(),
                amount,
                Purpose.LOST_WORK,
                title,
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
        var spending = spendings.save(new Spending(
                        request.id(),
                        Recorded.of(list.area(), actor, workdays.now()),
                        on,
                        on,
                        Purpose.LOST_WORK,
                        title,
                        amount.yuan(),
                        Exactness.EXACT,
                        list.id())
                .says(request, null));
        words.keep("funds.spending", spending.id(), spending.words());
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
