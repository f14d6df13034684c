package xiangyi.duties;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xiangyi.areas.Setting;

/** DEPT-08: the presidium arranges that deputies meet voters: visits, asking for opinions, reception. */
@Configuration(proxyBeanMethods = false)
class VotersAreVisited {

    static final Setting TIMES = new Setting("duties.contacts-a-year", "2", "《代表法》第二十八条、第三十七条；次数可由本地设定");

    @Bean
    Setting contactsAYear() {
        return TIMES;
    }

    @Bean
    Obligation dept08() {
        return Obligation.yearly(
                "DEPT-08",
                Subject.CONTACT,
                TIMES,
                Obligation.LAST_DAY,
                "activities",
                HeldActivities.of("VISIT", "CONSULTATION", "RECEPTION"));
    }
}
