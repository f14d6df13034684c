package xiangyi.funds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiangyi.shared.Area;
import xiangyi.shared.NotFound;
import xiangyi.shared.PersonId;
import xiangyi.shared.Scope;
import xiangyi.shared.Seen;

/** What people look up about lost-work pay. */
@Component
public class PayQueries {

    private static final String CARD = """
            select pay_list.id, version, pay_list.area, from_on, until_on, status, approved_on, approved_by,
                   approved_account, paid_on, rate, note, recorded_by, sums.people, sums.halves, sums.amount
              from funds.pay_list
              cross join lateral (select count(*) as people, coalesce(sum(halves), 0) as halves,
                                         coalesce(sum(amount), 0) as amount
                                    from funds.payment where payment.list = pay_list.id) sums
             where {seen pay_list} and status <> 'VOID'
            """;

    private final Seen seen;

    PayQueries(Seen seen) {
        this.seen = seen;
    }

    public PayListCard card(Scope scope, PayListId id) {
        return find(scope, id).orElseThrow(() -> new NotFound(id));
    }

    public Optional<PayListCard> find(Scope scope, PayListId id) {
        return seen.sql(scope, CARD + " and pay_list.id = :id")
                .param("id", id.value())
                .query(PayListCard.class)
                .optional();
    }

    /** All lists, the latest period first. */
    public List<PayListCard> lists(Scope scope) {
        return seen.sql(scope, CARD + " order by until_on desc, pay_list.area")
                .query(PayListCard.class)
                .list();
    }

    private record Row(
            PersonId person, String name, @Nullable String place, int halves, BigDecimal amount) {}

    private record DayRow(PersonId person, LocalDate day, String path, String title, int halves, BigDecimal rate) {}

    /** The frozen payments of a list, in their order. */
    public List<Payment> payments(Scope scope, PayListId id) {
        var days = of(scope, id, """
                        select person, day, path, title, halves, rate from funds.pay_day
                         where {seen} and list = :list order by day, path
                        """).query(DayRow.class).list().stream()
                .collect(Collectors.groupingBy(
                        DayRow::person,
                        Collectors.mapping(
                                row -> new PayDay(row.day(), row.path(), row.title(), row.halves(), row.rate()),
                                Collectors.toList())));
        return of(scope, id, """
                        select person, name, place, halves, amount from funds.payment
                         where {seen} and list = :list order by position
                        """).query(Row.class).list().stream()
                .map(row -> new Payment(
                        row.person(),
                        row.name(),
                        row.place(),
                        row.halves(),
                        row.amount(),
                        days.getOrDefault(row.person(), List.of())))
                .toList();
    }

    /** What frozen lists of the township have paid within a period. */
    Already paid(Scope scope, Area area, Days span) {
        record Done(PersonId person, LocalDate day, String path, int halves) {}
        var halves = between(scope, area, span, """
                        select person, day, path, sum(halves)::int as halves
                          from funds.pay_day
                          join funds.pay_list on pay_list.id = pay_day.list
                         where {seen pay_day} and pay_day.area = :area and day between :from and :until
                           and status in ('APPROVED', 'PAID')
                         group by person, day, path
                        """).query(Done.class).list().stream()
                .collect(Collectors.toMap(row -> new Already.Work(row.person(), row.day(), row.path()), Done::halves));
        var whole = between(scope, area, span, """
                        select person, from_on as "from", until_on as until
                          from funds.payment
                          join funds.pay_list on pay_list.id = payment.list
                         where {seen payment} and payment.area = :area
                           and from_on <= :until and until_on >= :from and status in ('APPROVED', 'PAID')
                           and not exists (select from funds.pay_day
                                            where pay_day.list = payment.list and pay_day.person = payment.person)
                        """).query(Already.Whole.class).list();
        return new Already(halves, whole);
    }

    private JdbcClient.StatementSpec between(Scope scope, Area area, Days span, String sql) {
        return seen.sql(scope, sql)
                .param("area", area.code())
                .param("from", span.from())
                .param("until", span.until());
    }

    private JdbcClient.StatementSpec of(Scope scope, PayListId list, String sql) {
        return seen.sql(scope, sql).param("list", list.value());
    }
}
