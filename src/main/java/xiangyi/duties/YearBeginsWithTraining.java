package xiangyi.duties;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xiangyi.areas.Setting;

/** S2-1: the year begins with a training for all deputies together. */
@Configuration(proxyBeanMethods = false)
class YearBeginsWithTraining {

    static final Setting TIMES = new Setting("duties.trainings-in-the-first-quarter", "1", "各地通行做法，可由本地设定");

    @Bean
    Setting trainingsInTheFirstQuarter() {
        return TIMES;
    }

    @Bean
    Obligation s21() {
        return Obligation.yearly(
                "S2-1", Subject.DEPUTIES, TIMES, Obligation.FIRST_QUARTER, "activities", HeldActivities.of("TRAINING"));
    }
}
