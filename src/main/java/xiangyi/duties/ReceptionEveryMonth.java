package xiangyi.duties;

import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xiangyi.shared.RuleId;

/**
 * PRAC-01: every month deputies receive voters on a day that is known. Receptions are a register of their own: it answers
 * from the day on which the first of them was written down, so that writing one down is never punished.
 */
@Configuration(proxyBeanMethods = false)
class ReceptionEveryMonth {

    @Bean
    Obligation prac01() {
        return new Obligation(
                new RuleId("PRAC-01"),
                Subject.CONTACT,
                "《代表法》第三十七条；各地通行做法（每月接待）",
                Set.of("activities", "receptions"),
                List.of(),
                """
                select area, 'OWED' as what, to_char(month, 'YYYY-MM') as whose,
                       extract(month from month) || '月' as title, (month + interval '1 month - 1 day')::date as happened_on,
                       month::timestamptz as recorded_at, 'receptions' as subject
                  from (select area from activities where area like :within and happened_on between :before and :until
                           and kind in ('activities.held', 'activities.planned') and sort = 'RECEPTION'
                         group by area) place,
                       generate_series(:from::date, :until::date, interval '1 month') month
                union all
                select area, case kind when 'activities.held' then 'DONE' else 'PLANNED' end,
                       to_char(happened_on, 'YYYY-MM'), title, happened_on, recorded_at, subject
                  from activities
                 where area like :within and happened_on between :from and :until
                   and kind in ('activities.held', 'activities.planned') and sort = 'RECEPTION'
                union all
                select area, 'KEPT', 'receptions', null, min(recorded_at at time zone 'Asia/Shanghai')::date,
                       min(recorded_at), ''
                  from activities
                 where area like :within and happened_on between :before and :until
                   and kind in ('activities.held', 'activities.planned') and sort = 'RECEPTION'
                 group by area
                union all
                select area, 'KEPT', 'receptions', null, kept_since, recorded_at, ''
                  from duties.register kept
                 where area like :within and register = 'activities'
                   and not exists (select from activities reception
                                    where reception.area = kept.area and reception.happened_on <= :until
                                      and reception.kind in ('activities.held', 'activities.planned')
                                      and reception.sort = 'RECEPTION')
                """,
                (recorded, period, on, local) -> new Each(Happened::on, owed -> 1, false).of(recorded, period, on));
    }
}
