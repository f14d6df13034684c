package xiangyi.duties;

import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xiangyi.shared.RuleId;

/** DEPT-16: every deputy takes part in a training of the year. */
@Configuration(proxyBeanMethods = false)
class DeputiesAreTrained {

    @Bean
    Obligation dept16() {
        return new Obligation(
                new RuleId("DEPT-16"),
                Subject.DEPUTIES,
                "《代表法》第四十七条",
                Set.of("activities"),
                List.of(),
                """
                select area, 'OWED' as what, subject as whose, title, happened_on, recorded_at, subject
                  from facts.roster
                 where area like :within and happened_on <= least(:until, :on)
                   and (until is null or until > least(:until, :on)) and kind = 'roster.mandate.began'
                union all
                select person.area, 'DONE', 'deputy:' || person.person, held.title, held.happened_on, held.recorded_at,
                       held.subject
                  from facts.activities_people person
                  join activities held on held.subject = person.subject and held.area = person.area
                   and held.kind = 'activities.held' and held.sort = 'TRAINING'
                 where person.area like :within and person.happened_on between :from and :until
                   and person.role = 'takesPart'
                union all
                select area, 'UNCLEAR', null, title, happened_on, recorded_at, subject
                  from activities held
                 where area like :within and happened_on between :from and :until
                   and kind = 'activities.held' and sort = 'TRAINING'
                   and not exists (select from facts.activities_people person
                                    where person.subject = held.subject and person.area = held.area)
                """,
                (recorded, period, on, local) -> Each.inAll(1, period).of(recorded, period, on));
    }
}
