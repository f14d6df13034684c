package xiangyi.duties;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xiangyi.shared.RuleId;

/**
 * SUGG-06: every suggestion handed over is answered within its clock; where nothing was handed over, none is owed. More time
 * counts once, and only when it was granted before the first clock ran out.
 */
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
                  from (select area, 'OWED' as what, whose, title,
                               case when extended_on <= first_due then greatest(first_due, extended_to)
                                    else first_due end as happened_on,
                               recorded_at, path
                          from (select area, told->>'referral' as whose, min(title) as title,
                                       (array_agg(due_on order by happened_on, recorded_at)
                                           filter (where kind = 'referrals.suggestion.handed_over'))[1] as first_due,
                                       (array_agg(happened_on order by happened_on, recorded_at)
                                           filter (where kind = 'referrals.suggestion.extended'
                                               and (told->>'round')::int = 1))[1] as extended_on,
                                       (array_agg(due_on order by happened_on, recorded_at)
                                           filter (where kind = 'referrals.suggestion.extended'
                                               and (told->>'round')::int = 1))[1] as extended_to,
                                       min(recorded_at) as recorded_at, min(path) as path
                                  from facts.referrals
                                 where area like :within and happened_on between :before and :on
                                   and kind like 'referrals.suggestion.%'
                                 group by area, told->>'referral') story) clock
                 where happened_on is not null
                union all
                select area, 'DONE', told->>'referral', title, happened_on, recorded_at, path
                  from facts.referrals
                 where area like :within and happened_on between :before and :on
                   and kind = 'referrals.suggestion.replied'
                """,
                (recorded, period, on, local) ->
                        Each.within(UnaryOperator.identity()).of(recorded, period, on));
    }
}
