package xiangyi.duties;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xiangyi.areas.Setting;

/** S2-5: the audit of the villages' accounts is watched from beginning to end. */
@Configuration(proxyBeanMethods = false)
class VillageAccountsAreWatched {

    static final Setting TIMES = new Setting("duties.accounts-watched-a-year", "1", "各地通行做法，可由本地设定");

    @Bean
    Setting accountsWatchedAYear() {
        return TIMES;
    }

    @Bean
    Obligation s25() {
        return Obligation.yearly("S2-5", Subject.SUPERVISION, TIMES, Obligation.LAST_DAY, "activities", """
                select area, case kind when 'activities.held' then 'DONE' else 'PLANNED' end as what, null as whose, title,
                       happened_on, recorded_at, path
                  from facts.activities
                 where area like :within and happened_on between :from and :until
                   and kind in ('activities.held', 'activities.planned') and sort = 'WATCH'
                   and concat(title, told->>'topic') ~ '审计|财务|账'
                """);
    }
}
