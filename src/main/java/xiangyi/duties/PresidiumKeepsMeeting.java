package xiangyi.duties;

import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xiangyi.areas.Setting;
import xiangyi.calendar.TimeLimit;
import xiangyi.shared.RuleId;

/** SESS-14: between sessions the presidium meets at least every three months; a session of the congress counts too. */
@Configuration(proxyBeanMethods = false)
class PresidiumKeepsMeeting {

    /** The gap is the sessions' own setting, told apart by its name: two would disagree one day. */
    @Bean
    Obligation sess14(@Qualifier("presidiumGap") Setting gap) {
        return new Obligation(
                new RuleId("SESS-14"),
                Subject.MEETINGS,
                gap.source(),
                Set.of("sessions"),
                List.of(gap),
                """
                select area, case kind when 'sessions.planned' then 'PLANNED' else 'DONE' end as what, null as whose, title,
                       happened_on, recorded_at, subject
                  from facts.sessions
                 where area like :within and happened_on between :before and :after
                   and kind in ('sessions.congress', 'sessions.presidium', 'sessions.planned')
                """,
                (recorded, period, on, local) ->
                        new Regularly(TimeLimit.of(local.apply(gap))).of(recorded, period, on));
    }
}
