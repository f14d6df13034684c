package xiangyi.duties;

import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xiangyi.shared.RuleId;

/** SUGG-11: how suggestions were handled is reported to the congress; nothing handed over, nothing to report. */
@Configuration(proxyBeanMethods = false)
class HandlingIsReported {

    @Bean
    Obligation sugg11() {
        return new Obligation(
                new RuleId("SUGG-11"),
                Subject.SUGGESTIONS,
                "《代表法》第五十一条；《地方组织法》第四十二条",
                Set.of("suggestions", "sessions"),
                List.of(),
                """
                select area, 'OWED' as what, 'report' as whose, null as title, :from::date as happened_on,
                       min(recorded_at) as recorded_at, '/suggestions' as path
                  from facts.referrals
                 where area like :within and happened_on between :before and least(:until, :on)
                   and kind = 'referrals.suggestion.handed_over'
                 group by area
                union all
                select area, 'DONE', 'report', title, happened_on, recorded_at, path
                  from facts.sessions
                 where area like :within and happened_on between :from and :until
                   and kind = 'sessions.report' and told->>'sort' = 'CONGRESS' and title ~ '建议.*(办理|处理|落实)'
                """,
                (recorded, period, on, local) -> Each.inAll(1, period).of(recorded, period, on));
    }
}
