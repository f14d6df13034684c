package xiangyi.duties;

import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xiangyi.shared.RuleId;

/** S2-2: a report to voters is prepared, rated on the spot, and followed by measures that voters can read. */
@Configuration(proxyBeanMethods = false)
class ReportsHaveThreeStages {

    @Bean
    Obligation s22() {
        return new Obligation(
                new RuleId("S2-2"),
                Subject.DEPUTIES,
                "《代表法》第五十八条；各地通行做法",
                Set.of("activities"),
                List.of(),
                """
                select area, 'OWED' as what, stage || path as whose, stage || '|' || title as title, happened_on, recorded_at, path
                  from activities, unnest(array['before', 'day', 'after']) stage
                 where area like :within and happened_on between :before and :until and kind = 'activities.held'
                   and sort = 'VOTER_REPORT'
                union all
                select area, 'DONE',
                       case when kind in ('appraisals.scheme', 'appraisals.mobilised', 'appraisals.survey') then 'before'
                            when kind = 'appraisals.voted' then 'day'
                            else 'after' end || '/activities/' || (told->>'activity'),
                       title, happened_on, recorded_at, path
                  from facts.appraisals
                 where area like :within and happened_on between :before and :after
                   and kind in ('appraisals.scheme', 'appraisals.mobilised', 'appraisals.survey', 'appraisals.voted',
                                'appraisals.rectified', 'appraisals.published')
                """,
                (recorded, period, on, local) -> new Each(
                                owed -> owed.isStage("after") ? owed.on().plusMonths(3) : owed.on(), owed -> 1, false)
                        .of(recorded, period, on));
    }
}
