package xiangyi.duties;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xiangyi.shared.RuleId;

/** SUGG-06: every suggestion handed over is answered within its clock; where nothing was handed over, none is owed. */
@Configuration(proxyBeanMethods = false)
class SuggestionsAreAnswered {

    @Bean
    Obligation sugg06() {
        return new Obligation(
                new RuleId("SUGG-06"),
                Subject.SUGGESTIONS,
                "《代表法》第五十一条",
                Set.of("suggestions"),
                List.of(),
                """
                select *
                  from (select area, 'OWED' as what, numbers->>'referral' as whose, min(title) as title,
                               (array_agg(due_on order by happened_on desc, recorded_at desc)
                                   filter (where due_on is not null and (numbers->>'round')::int = 1
                                       and kind in ('referrals.suggestion.handed_over', 'referrals.suggestion.handed_on',
                                                    'referrals.suggestion.extended')))[1] as happened_on,
                               min(recorded_at) as recorded_at, min(path) as path
                          from facts.referrals
                         where area like :within and happened_on between :before and :on
                           and kind like 'referrals.suggestion.%'
                         group by area, numbers->>'referral') clock
                 where happened_on is not null
                union all
                select area, 'DONE', numbers->>'referral', title, happened_on, recorded_at, path
                  from facts.referrals
                 where area like :within and happened_on between :before and :on
                   and kind = 'referrals.suggestion.replied'
                """,
                (recorded, period, on, local) ->
                        Each.within(UnaryOperator.identity()).of(recorded, period, on));
    }
}
