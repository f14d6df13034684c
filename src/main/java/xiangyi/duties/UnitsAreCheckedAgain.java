package xiangyi.duties;

import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xiangyi.shared.RuleId;

/** SUPV-06: what an appraised unit had to put right is put right, and looked at or rated a second time. */
@Configuration(proxyBeanMethods = false)
class UnitsAreCheckedAgain {

    @Bean
    Obligation supv06() {
        return new Obligation(
                new RuleId("SUPV-06"),
                Subject.SUPERVISION,
                "各省乡镇人大条例关于工作评议的规定",
                Set.of("activities"),
                List.of(LawChecksAreFollowedUp.AFTER),
                """
                select area, 'OWED' as what, stage || path as whose, stage || '|' || title as title, happened_on, recorded_at, path
                  from activities, unnest(array['right', 'again']) stage
                 where area like :within and happened_on between :before and :until and kind = 'activities.held'
                   and sort = 'APPRAISAL'
                union all
                select area, 'DONE',
                       case kind when 'appraisals.rectified' then 'right' else 'again' end
                           || '/activities/' || (told->>'activity'),
                       title, happened_on, recorded_at, path
                  from facts.appraisals
                 where area like :within and happened_on between :before and :after
                   and (kind in ('appraisals.rectified', 'appraisals.rechecked')
                        or kind = 'appraisals.voted' and told->>'round' = '2')
                """,
                (recorded, period, on, local) -> Each.within(Regularly.every(local.apply(LawChecksAreFollowedUp.AFTER)))
                        .of(recorded, period, on));
    }
}
