package xiangyi.duties;

import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xiangyi.shared.RuleId;

/** S4-1: the year has its plan and the groups have theirs, and each session of the congress has its working teams. */
@Configuration(proxyBeanMethods = false)
class YearIsPlanned {

    @Bean
    Obligation s41() {
        return new Obligation(
                new RuleId("S4-1"),
                Subject.PLANS,
                "各地通行做法",
                Set.of("plans", "sessions"),
                List.of(),
                """
                select area, 'OWED' as what, sort as whose, sort || '|' as title, :from::date as happened_on,
                       :from::date::timestamptz as recorded_at, '/plans' as path
                  from (select area from facts.plans where area like :within and happened_on between :before and :until
                        union
                        select area from duties.register where area like :within and register = 'plans'
                        union
                        select area from duties.nothing where area like :within and register = 'plans') place,
                       (values ('YEAR_PLAN'), ('GROUP_PLAN')) kinds (sort)
                union all
                select area, 'DONE', told->>'kind', title, greatest(happened_on, :from::date), recorded_at, path
                  from facts.plans
                 where area like :within and happened_on between :before and :until and kind = 'plans.adopted'
                   and (told->>'year')::int = extract(year from :from::date)
                union all
                select area, 'OWED', path, 'teams|' || title, happened_on, recorded_at, path
                  from facts.sessions
                 where area like :within and happened_on between :from and :until and kind = 'sessions.congress'
                union all
                select area, 'DONE', path, title, happened_on, recorded_at, path
                  from facts.sessions
                 where area like :within and happened_on between :from and :until and kind = 'sessions.team'
                """,
                (recorded, period, on, local) -> new Each(
                                owed -> owed.path().equals("/plans")
                                        ? Obligation.FIRST_QUARTER.atYear(
                                                owed.on().getYear())
                                        : owed.on(),
                                owed -> 1,
                                false)
                        .of(recorded, period, on));
    }
}
