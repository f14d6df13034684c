package xiangyi.duties;

import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xiangyi.areas.Setting;
import xiangyi.shared.RuleId;

/** S4-10: deputies without fixed pay who came are paid for the lost work, at the latest after the year is over. */
@Configuration(proxyBeanMethods = false)
class LostWorkIsPaid {

    static final Setting AFTER = new Setting("duties.time-to-pay", "3M", "《代表法》第四十一条；期限可由本地设定");

    @Bean
    Setting timeToPay() {
        return AFTER;
    }

    @Bean
    Obligation s410() {
        return new Obligation(
                new RuleId("S4-10"),
                Subject.FUNDS,
                AFTER.source(),
                Set.of("funds"),
                List.of(AFTER),
                """
                select came.area, 'OWED' as what, deputy.path as whose, deputy.title, :until::date as happened_on,
                       min(came.happened_on)::timestamptz as recorded_at, deputy.path
                  from (select area, person, happened_on from facts.sessions_people where role = 'present'
                           and kind = 'sessions.congress'
                        union all
                        select area, person, happened_on from facts.activities_people where role = 'takesPart') came
                  join facts.roster deputy on deputy.area = came.area and deputy.kind = 'roster.mandate.began'
                   and deputy.path = '/deputies/' || came.person and (deputy.told->>'fixedPay')::boolean is false
                   and deputy.happened_on <= came.happened_on and coalesce(deputy.until > came.happened_on, true)
                 where came.area like :within and came.happened_on between :from and least(:until, :on)
                 group by came.area, deputy.path, deputy.title
                union all
                select paid.area, 'DONE', '/deputies/' || paid.person, list.title, list.happened_on, list.recorded_at,
                       list.path
                  from facts.funds_people paid
                  join facts.funds list on list.area = paid.area and list.path = paid.path and list.kind = 'funds.paid'
                 where paid.area like :within and paid.happened_on between :from and :after
                   and (list.told->>'from')::date <= :until and (list.told->>'until')::date >= :from
                """,
                (recorded, period, on, local) -> new Each(
                                owed -> Regularly.every(local.apply(AFTER)).apply(owed.on()), owed -> 1, true)
                        .of(recorded, period, on));
    }
}
