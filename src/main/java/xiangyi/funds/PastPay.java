package xiangyi.funds;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import xiangyi.calendar.Workdays;
import xiangyi.roster.Deputies;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;
import xiangyi.shared.ForArea;
import xiangyi.shared.PersonId;
import xiangyi.shared.Reason;
import xiangyi.shared.Refusal;
import xiangyi.shared.UseCases;

/** Lost-work pay of the past, a deputy a row, as the office has it on paper: recorded as it was. */
@UseCases
public class PastPay {

    private static final BigDecimal TWO = new BigDecimal(2);

    private final PayQueries queries;
    private final PayBook book;
    private final PaySpending spending;
    private final Deputies deputies;
    private final JdbcClient jdbc;
    private final Workdays workdays;

    PastPay(
            PayQueries queries,
            PayBook book,
            PaySpending spending,
            Deputies deputies,
            JdbcClient jdbc,
            Workdays workdays) {
        this.queries = queries;
        this.book = book;
        this.spending = spending;
        this.deputies = deputies;
        this.jdbc = jdbc;
        this.workdays = workdays;
    }

    /** One deputy's pay as it stands on an old list. */
    public record Past(
            Area area,
            LocalDate from,
            LocalDate until,
            String name,
            BigDecimal days,
            @Nullable BigDecimal rate,
            BigDecimal amount,
            LocalDate paidOn)
            implements ForArea {}

    /** Who stands on which list now. */
    public record Made(PayListId list, PersonId person) {}

    /** Adds a deputy to the list of that period and day, which is made with the first. */
    public Made record(Actor actor, Past past) {
        actor.require(FundRight.WRITE, past.area());
        if (past.paidOn().isAfter(workdays.today())) {
            throw new Refusal(List.of(
                    Reason.of("shared.notInFuture", past.paidOn().toString()).at("paidOn")));
        }
        var scope = actor.scope(FundRight.WRITE);
        var person = deputies.find(scope, past.area(), past.until(), List.of(past.name()))
                .get(0)
                .orElseThrow(() -> new Refusal(
                        List.of(Reason.of("funds.notDeputy", past.name()).at("person"))));
        var list = queries.lists(scope).stream()
                .filter(card -> card.area().equals(past.area())
                        && card.status() == PayStatus.PAID
                        && card.fromOn().equals(past.from())
                        && card.untilOn().equals(past.until())
                        && Objects.equals(card.paidOn(), past.paidOn()))
                .findFirst()
                .orElseGet(() -> begin(actor, past));
        var standing = queries.payments(scope, list.id());
        if (standing.stream().anyMatch(payment -> payment.person().equals(person.person()))) {
            throw new Refusal(List.of(Reason.of("funds.paidTwice", past.name()).at("person")));
        }
        book.freeze(
                list,
                next(list.id()),
                new Payment(
                        person.person(),
                        person.name(),
                        person.village() == null ? person.constituency() : person.village(),
                        past.days()
                                .multiply(TWO)
                                .setScale(0, RoundingMode.UNNECESSARY)
                                .intValueExact(),
                        past.amount(),
                        List.of()));
        spending.grow(queries.card(scope, list.id()));
        return new Made(list.id(), person.person());
    }

    /** Takes a row of an import back, and the list with its last row. */
    public void takeOut(Actor actor, PayListId id, PersonId person) {
        var scope = actor.scope(FundRight.WRITE);
        var list = queries.card(scope, id);
        jdbc.sql("delete from funds.payment where list = :list and person = :person")
                .param("list", id.value())
                .param("person", person.value())
                .update();
        if (list.people() > 1) {
            spending.grow(queries.card(scope, id));
            return;
        }
        spending.takeOut(id);
        jdbc.sql("delete from funds.pay_list where id = :list")
                .param("list", id.value())
                .update();
    }

    private PayListCard begin(Actor actor, Past past) {
        var scope = actor.scope(FundRight.WRITE);
        var id = PayListId.next();
        book.begin(actor, new PayRequest(id, past.area(), past.from(), past.until(), past.rate(), null));
        book.move(queries.card(scope, id), PayStep.APPROVE, "approved_on = ?", past.paidOn());
        book.move(queries.card(scope, id), PayStep.PAY, "paid_on = ?", past.paidOn());
        var list = queries.card(scope, id);
        spending.write(actor, list, past.paidOn(), null, null);
        return list;
    }

    private int next(PayListId list) {
        return jdbc.sql("select coalesce(max(position) + 1, 0) from funds.payment where list = :list")
                .param("list", list.value())
                .query(Integer.class)
                .single();
    }
}
