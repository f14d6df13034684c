package xiangyi.duties;

import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xiangyi.shared.RuleId;

/** DEPT-04: every deputy in office belongs to a group. Where no group is recorded, nobody knows. */
@Configuration(proxyBeanMethods = false)
class DeputiesBelongToGroups {

    @Bean
    Obligation dept04() {
        return new Obligation(
                new RuleId("DEPT-04"),
                Subject.DEPUTIES,
                "《代表法》第二十六条、第三十七条",
                Set.of("roster"),
                List.of(),
                """
                select area, 'OWED' as what, subject as whose, title, happened_on, recorded_at, subject
                  from facts.roster
                 where area like :within and happened_on <= least(:until, :on)
                   and (until is null or until > least(:until, :on)) and kind = 'roster.mandate.began'
                union all
                select area, 'DONE', subject, title, happened_on, recorded_at, subject
                  from facts.roster
                 where area like :within and happened_on <= least(:until, :on)
                   and (until is null or until > least(:until, :on)) and kind = 'roster.member.began'
                union all
                select area, 'KEPT', 'roster', null, min(happened_on), min(recorded_at), ''
                  from facts.roster
                 where area like :within and kind = 'roster.group.began'
                 group by area
                """,
                (recorded, period, on, local) -> Each.inAll(1, period).of(recorded, period, on));
    }
}
