package xiangyi.duties;

import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xiangyi.areas.Setting;
import xiangyi.shared.RuleId;

/** DEPT-07: what came of an inspection or a study is told to the deputies who took part. */
@Configuration(proxyBeanMethods = false)
class ResultsGoBackToDeputies {

    /** The time is the activities' own setting, told apart by its name. */
    @Bean
    Obligation dept07(@Qualifier("timeToTell") Setting time) {
        return new Obligation(
                new RuleId("DEPT-07"),
                Subject.SUPERVISION,
                time.source(),
                Set.of("activities"),
                List.of(time),
                """
                select area, 'OWED' as what, path as whose, title, coalesce(until, happened_on) as happened_on, recorded_at,
                       path
                  from facts.activities
                 where area like :within and happened_on between :before and :until and kind = 'activities.held'
                   and sort in ('INSPECTION', 'STUDY') and (told->>'findings')::int > 0
                union all
                select area, 'DONE', path, title, happened_on, recorded_at, path
                  from activities
                 where area like :within and happened_on between :before and :after and kind = 'activities.told'
                """,
                (recorded, period, on, local) ->
                        Each.within(Regularly.every(local.apply(time))).of(recorded, period, on));
    }
}
