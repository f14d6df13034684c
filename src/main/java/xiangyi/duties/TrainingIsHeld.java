package xiangyi.duties;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xiangyi.areas.Setting;

/** S1-18: chairs and deputies are trained every year, and it is written down. */
@Configuration(proxyBeanMethods = false)
class TrainingIsHeld {

    static final Setting TIMES = new Setting("duties.trainings-a-year", "1", "《代表法》第四十七条；次数可由本地设定");

    @Bean
    Setting trainingsAYear() {
        return TIMES;
    }

    @Bean
    Obligation s118() {
        return Obligation.yearly(
                "S1-18", Subject.DEPUTIES, TIMES, Obligation.LAST_DAY, "activities", HeldActivities.of("TRAINING"));
    }
}
