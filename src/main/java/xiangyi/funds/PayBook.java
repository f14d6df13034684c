package xiangyi.funds;

import java.sql.Date;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiangyi.calendar.Workdays;
import xiangyi.shared.Actor;
import xiangyi.shared.Outdated;

/** Writes lists of lost-work pay into their tables. */
@Component
class PayBook {

    private final JdbcClient jdbc;
    private final Workdays workdays;

    PayBook(JdbcClient jdbc, Workdays workdays) {
        this.jdbc = jdbc;
        this.workdays = workdays;
    }

    void begin(Actor actor, PayRequest request) {
        jdbc.sql("""
                        insert into funds.pay_list
                               (id, version, area, from_on, until_on, status, rate, note, recorded_at, recorded_by)
                        values (:id, 0, :area, :from, :until, 'DRAFT', :rate, :note, :at, :by)
                        """)
                .param("id", request.id().value())
                .param("area", request.area().code())
                .param("from", request.fromOn())
                .param("until", request.untilOn())
                .param("rate", request.rate(), Types.NUMERIC)
                .param("note", request.note())
                .param("at", Timestamp.from(workdays.now()))
                .param("by", actor.account().value())
                .update();
    }

    /** Moves a list on by one step; somebody who was quicker wins. */
    void move(PayListCard list, PayStep step, String set, Object... values) {
        var next = step.after(list.status());
        var moved = jdbc.sql("update funds.pay_list set version = version + 1, status = ?"
                        + (set.isEmpty() ? "" : ", " + set) + " where id = ? and version = ?")
                .params(parameters(next, list, values))
                .update();
        if (moved == 0) {
            throw new Outdated();
        }
    }

    void freeze(PayListCard list, List<Payment> payments) {
        for (var position = 0; position < payments.size(); position++) {
            freeze(list, position, payments.get(position));
        }
    }

    void freeze(PayListCard list, int position, Payment payment) {
        jdbc.sql("""
                        insert into funds.payment (list, area, position, person, name, place, halves, amount)
                        values (:list, :area, :position, :person, :name, :place, :halves, :amount)
                        """)
                .param("list", list.id().value())
                .param("area", list.area().code())
                .param("position", position)
                .param("person", payment.person().value())
                .param("name", payment.name())
                .param("place", payment.place())
                .param("halves", payment.halves())
                .param("amount", payment.amount())
                .update();
        for (var day : payment.days()) {
            jdbc.sql("""
                            insert into funds.pay_day (list, area, person, day, occasion, title, halves, rate)
                            values (?, ?, ?, ?, ?, ?, ?, ?)
                            """)
                    .params(
                            list.id().value(),
                            list.area().code(),
                            payment.person().value(),
                            Date.valueOf(day.day()),
                            day.occasion(),
                            day.title(),
                            day.halves(),
                            day.rate())
                    .update();
        }
    }

    private static List<Object> parameters(PayStatus next, PayListCard list, Object[] values) {
        var all = new java.util.ArrayList<Object>();
        all.add(next.name());
        all.addAll(List.of(values));
        all.add(list.id().value());
        all.add(list.version());
        return all;
    }
}
