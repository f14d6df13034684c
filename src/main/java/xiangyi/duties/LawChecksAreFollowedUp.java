package xiangyi.duties;

import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xiangyi.areas.Setting;
import xiangyi.shared.RuleId;

/** SUPV-05: what a law check found is answered and told, and looked at again. */
@Configuration(proxyBeanMethods = false)
class LawChecksAreFollowedUp {

    /** How long what follows a check or an appraisal may take. */
    static final Setting AFTER = new Setting("duties.time-to-check-again", "6M", "监督法第三十七条可作参照；期限可由本地设定");

    @Bean
    Setting timeToCheckAgain() {
        return AFTER;
    }

    @Bean
    Obligation supv05() {
        return new Obligation(
                new RuleId("SUPV-05"),
                Subject.SUPERVISION,
                "《地方组织法》第十九条",
                Set.of("activities"),
                List.of(AFTER),
                """
                select area, 'OWED' as what, stage || path as whose, stage || '|' || title as title, coalesce(until, happened_on) as happened_on,
                       recorded_at, path
                  from facts.activities, unnest(array['told', 'again']) stage
                 where area like :within and happened_on between :before and :until and kind = 'activities.held'
                   and sort = 'LAW_CHECK' and (told->>'findings')::int > 0
                union all
                select area, 'DONE', 'told' || path, title, happened_on, recorded_at, path
                  from activities
                 where area like :within and happened_on between :before and :after and kind = 'activities.told'
                union all
                select area, case kind when 'activities.held' then 'DONE' else 'PLANNED' end,
                       'again/activities/' || rechecks, title, happened_on, recorded_at, path
                  from activities
                 where area like :within and happened_on between :before and :after
                   and kind in ('activities.held', 'activities.planned') and rechecks is not null
                """,
                (recorded, period, on, local) ->
                        Each.within(Regularly.every(local.apply(AFTER))).of(recorded, period, on));
    }
}
