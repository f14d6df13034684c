package xiangyi.duties;

import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xiangyi.shared.RuleId;

/** S4-6: a unit is appraised with a plan, a survey and talks before, and its opinions are handed over after. */
@Configuration(proxyBeanMethods = false)
class UnitsAreAppraisedStepByStep {

    @Bean
    Obligation s46() {
        return new Obligation(
                new RuleId("S4-6"),
                Subject.SUPERVISION,
                "各省乡镇人大条例关于工作评议的规定",
                Set.of("activities"),
                List.of(),
                """
                select area, 'OWED' as what, stage || path as whose, stage || '|' || title as title, happened_on, recorded_at, path
                  from activities, unnest(array['before-scheme', 'before-survey', 'after-sent']) stage
                 where area like :within and happened_on between :before and :until and kind = 'activities.held'
                   and sort = 'APPRAISAL'
                union all
                select area, 'DONE',
                       case kind when 'appraisals.sent' then 'after-sent' else replace(kind, 'appraisals.', 'before-') end
                           || '/activities/' || (told->>'activity'),
                       title, happened_on, recorded_at, path
                  from facts.appraisals
                 where area like :within and happened_on between :before and :after
                   and kind in ('appraisals.scheme', 'appraisals.survey', 'appraisals.sent')
                """,
                (recorded, period, on, local) -> new Each(
                                owed -> owed.isStage("after") ? owed.on().plusMonths(1) : owed.on(), owed -> 1, false)
                        .of(recorded, period, on));
    }
}
