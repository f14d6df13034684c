package xiangyi.duties;

import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xiangyi.shared.RuleId;

/** S1-9: no group of deputies sleeps for a whole year. */
@Configuration(proxyBeanMethods = false)
class NoGroupSleeps {

    /** Groups of the year, and what each did or plans; an activity of groups that names none may be anybody's. */
    static final String GROUPS = """
            select area, 'OWED' as what, title as whose, title, greatest(happened_on, :from::date) as happened_on,
                   recorded_at, subject
              from facts.roster
             where area like :within and happened_on <= least(:until, :on) and (until is null or until > :from)
               and kind = 'roster.group.began'
            union all
            select area, case kind when 'activities.held' then 'DONE' else 'PLANNED' end, deputy_group, title,
                   happened_on, recorded_at, subject
              from activities, generate_series(1, times)
             where area like :within and happened_on between :from and :until
               and kind in ('activities.held', 'activities.planned') and deputy_group is not null
            union all
            select area, 'UNCLEAR', null, title, happened_on, recorded_at, subject
              from activities
             where area like :within and happened_on between :from and :until
               and kind = 'activities.held' and sort = 'GROUP' and deputy_group is null
            """;

    @Bean
    Obligation s19() {
        return new Obligation(
                new RuleId("S1-9"),
                Subject.DEPUTIES,
                "《代表法》第三十七条；各地通行做法",
                Set.of("activities"),
                List.of(),
                GROUPS,
                (recorded, period, on, local) -> Each.inAll(1, period).of(recorded, period, on));
    }
}
