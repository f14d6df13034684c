package xiangyi.duties;

import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xiangyi.shared.RuleId;

/** S2-3: each opinion handed over names its unit and its day, and is looked back at within half a year. */
@Configuration(proxyBeanMethods = false)
class OpinionsAreListed {

    @Bean
    Obligation s23() {
        return new Obligation(
                new RuleId("S2-3"),
                Subject.SUPERVISION,
                "各地通行做法（三张清单）",
                Set.of("activities"),
                List.of(),
                """
                select area, 'OWED' as what, stage || id as whose, stage || 'Opinion|' || title as title, happened_on, recorded_at, path
                  from facts.activities, unnest(array['day', 'after']) stage
                 where area like :within and happened_on between :before and :until and kind = 'activities.finding'
                   and told->>'answer' = 'HANDED_OVER' and sort = 'CONSULTATION'
                union all
                select area, 'DONE', 'day' || id, title, happened_on, recorded_at, path
                  from activities
                 where area like :within and happened_on between :before and :until and kind = 'activities.finding'
                   and unit is not null and due_on is not null
                union all
                select area, 'DONE', 'after' || (told->>'finding'), title, happened_on, recorded_at, path
                  from facts.activities
                 where area like :within and happened_on between :before and :after and kind = 'activities.rechecked'
                """,
                (recorded, period, on, local) -> new Each(
                                owed -> owed.isStage("after") ? owed.on().plusMonths(6) : owed.on(), owed -> 1, false)
                        .of(recorded, period, on));
    }
}
