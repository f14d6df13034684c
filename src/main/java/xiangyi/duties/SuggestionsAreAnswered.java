package xiangyi.duties;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiangyi.facts.Period;
import xiangyi.shared.Area;
import xiangyi.shared.RuleId;

/**
 * SUGG-06: every suggestion handed over is answered within its clock; the worst one speaks for the township. Where the
 * register was not kept, an answer that is not there is not recorded, not missed. A quarter reported as empty (零报告)
 * means that the answers due in it did not come; and where nothing at all was handed over, that none was owed.
 */
@Component
class SuggestionsAreAnswered implements Duty {

    private final JdbcClient jdbc;

    SuggestionsAreAnswered(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One hand-over: when its answer was due, and when it came. */
    record Clock(
            Area area,
            @Nullable LocalDate due,
            @Nullable LocalDate replied,
            @Nullable LocalDate recorded,
            @Nullable String path,
            @Nullable LocalDate keptSince,
            List<LocalDate> nothing) {

        /** As the statement reads it, the empty quarters with commas between. */
        static Clock of(Read read) {
            var nothing = read.nothing() == null
                    ? List.<LocalDate>of()
                    : Stream.of(read.nothing().split(",")).map(LocalDate::parse).toList();
            return new Clock(
                    read.area(), read.due(), read.replied(), read.recorded(), read.path(), read.keptSince(), nothing);
        }

        /** Whether silence means that nothing came: the register was kept here when the answer was due. */
        boolean isKept() {
            return due != null && Quarters.isKept(keptSince, nothing, due, due);
        }

        /** Whether it is known that nothing was handed over in the quarters that are over. */
        boolean isEmpty(Period period, LocalDate on) {
            if (keptSince != null && !keptSince.isAfter(period.until())) {
                return true;
            }
            var last = on.isAfter(period.until())
                    ? period.until()
                    : Quarters.start(on).minusDays(1);
            return !nothing.isEmpty()
                    && !last.isBefore(period.from())
                    && Quarters.isKept(null, nothing, period.from(), last);
        }
    }

    private record Read(
            Area area,
            @Nullable LocalDate due,
            @Nullable LocalDate replied,
            @Nullable LocalDate recorded,
            @Nullable String path,
            @Nullable LocalDate keptSince,
            @Nullable String nothing) {}

    @Override
    public RuleId id() {
        return new RuleId("SUGG-06");
    }

    @Override
    public String source() {
        return "《代表法》第五十一条";
    }

    @Override
    public Map<Area, Standing> standings(Area within, Period period, LocalDate on) {
        return jdbc
                .sql("""
                        select coalesce(clock.area, register.area) as area, due, replied, recorded, path, kept_since,
                               nothing
                          from (select area,
                                       (array_agg(due_on order by happened_on desc, recorded_at desc)
                                           filter (where due_on is not null and (numbers->>'round')::int = 1
                                               and kind in ('referrals.suggestion.handed_over',
                                                            'referrals.suggestion.handed_on',
                                                            'referrals.suggestion.extended')))[1] as due,
                                       min(happened_on) filter (where kind = 'referrals.suggestion.replied') as replied,
                                       min((recorded_at at time zone 'Asia/Shanghai')::date)
                                           filter (where kind = 'referrals.suggestion.replied') as recorded,
                                       min(path) as path
                                  from facts.referrals
                                 where area like :within and happened_on between :first and :on
                                   and kind like 'referrals.suggestion.%'
                                 group by area, numbers->>'referral') clock
                          full join (select area, max(kept_since) as kept_since,
                                            string_agg(quarter_end::text, ',' order by quarter_end) as nothing
                                       from (select area, kept_since, null::date as quarter_end from duties.register
                                              where area like :within and register = 'suggestions'
                                             union all
                                             select area, null, quarter_end from duties.nothing
                                              where area like :within and register = 'suggestions') said
                                      group by area) register
                            on register.area = clock.area
                         where due between :from and :until or kept_since <= :until or nothing is not null
                        """)
                .param("within", within.andBelow())
                .param("first", period.from().minusYears(1))
                .param("from", period.from())
                .param("until", period.until())
                .param("on", on)
                .query(Read.class)
                .list()
                .stream()
                .map(Clock::of)
                .collect(toMap(
                        Clock::area,
                        clock -> clock.due() != null && period.contains(clock.due())
                                ? standing(clock, on)
                                : clock.isEmpty(period, on) ? Standing.NOT_APPLICABLE : Standing.NOT_RECORDED,
                        BinaryOperator.minBy(Comparator.comparing(Standing::status))));
    }

    static Standing standing(Clock clock, LocalDate on) {
        var due = clock.due();
        var replied = clock.replied();
        if (due == null) {
            return Standing.NOT_APPLICABLE;
        }
        if (replied == null) {
            if (!due.isBefore(on)) {
                return new Standing(Standing.Status.DUE, due, clock.path());
            }
            return clock.isKept()
                    ? Standing.missed(due, clock.path())
                    : new Standing(Standing.Status.NOT_RECORDED, null, clock.path());
        }
        if (replied.isAfter(due)) {
            return Standing.missed(due, clock.path());
        }
        var entered = clock.recorded();
        return new Standing(
                entered != null && entered.isAfter(due) ? Standing.Status.MET_LATE : Standing.Status.MET,
                replied,
                clock.path());
    }
}
