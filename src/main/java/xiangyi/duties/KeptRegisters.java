package xiangyi.duties;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import xiangyi.calendar.Workdays;
import xiangyi.shared.Actor;
import xiangyi.shared.Reason;
import xiangyi.shared.Refusal;
import xiangyi.shared.UseCases;

/** Says which registers a township keeps, so that what is missing from them means something. */
@UseCases
public class KeptRegisters {

    private final JdbcClient jdbc;
    private final Workdays workdays;

    KeptRegisters(JdbcClient jdbc, Workdays workdays) {
        this.jdbc = jdbc;
        this.workdays = workdays;
    }

    public void keptSince(Actor actor, KeptSince kept) {
        actor.require(DutyRight.KEEP, kept.area());
        notInTheFuture(kept.on());
        jdbc.sql("""
                        insert into duties.register (area, register, kept_since, recorded_at, recorded_by)
                        values (:area, :register, :on, :now, :by)
                        on conflict (area, register) do update
                           set kept_since = excluded.kept_since, recorded_at = excluded.recorded_at,
                               recorded_by = excluded.recorded_by
                        """)
                .param("area", kept.area().code())
                .param("register", kept.register())
                .param("on", kept.on())
                .param("now", Timestamp.from(workdays.now()))
                .param("by", actor.account().value())
                .update();
    }

    /** 零报告 for the quarter of that day; refused where the register shows something in it. */
    public void nothingToReport(Actor actor, KeptSince quarter) {
        actor.require(DutyRight.KEEP, quarter.area());
        var end = Quarters.end(quarter.on());
        notInTheFuture(end);
        var recorded = recorded(quarter, end);
        if (recorded > 0) {
            throw new Refusal(List.of(Reason.of("duties.notNothing", recorded).at("on")));
        }
        jdbc.sql("""
                        insert into duties.nothing (id, area, register, quarter_end, recorded_at, recorded_by)
                        values (:id, :area, :register, :end, :now, :by)
                        on conflict do nothing
                        """)
                .param("id", UUID.randomUUID())
                .param("area", quarter.area().code())
                .param("register", quarter.register())
                .param("end", end)
                .param("now", Timestamp.from(workdays.now()))
                .param("by", actor.account().value())
                .update();
    }

    private void notInTheFuture(LocalDate day) {
        if (day.isAfter(workdays.today())) throw new Refusal("duties.future");
    }

    private int recorded(KeptSince quarter, LocalDate end) {
        return jdbc.sql("""
                        select count(*)
                          from facts.%s
                         where area = :area and happened_on between :first and :end and kind not like '%%.planned'
                        """.formatted(KeptSince.REGISTERS.get(KeptSince.REGISTERS.indexOf(quarter.register()))))
                .param("area", quarter.area().code())
                .param("first", Quarters.start(end))
                .param("end", end)
                .query(Integer.class)
                .single();
    }
}
