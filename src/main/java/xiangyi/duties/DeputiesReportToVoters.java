package xiangyi.duties;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xiangyi.areas.Setting;

/** DEPT-09: deputies report to voters and are asked, every year somewhere in the township. */
@Configuration(proxyBeanMethods = false)
class DeputiesReportToVoters {

    static final Setting TIMES = new Setting("duties.reports-to-voters-a-year", "1", "《代表法》第五十八条；次数可由本地设定");

    @Bean
    Setting reportsToVotersAYear() {
        return TIMES;
    }

    @Bean
    Obligation dept09() {
        return Obligation.yearly(
                "DEPT-09",
                Subject.DEPUTIES,
                TIMES,
                Obligation.LAST_DAY,
                "activities",
                HeldActivities.of("VOTER_REPORT"));
    }
}
