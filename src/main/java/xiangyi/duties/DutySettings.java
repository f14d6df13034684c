package xiangyi.duties;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xiangyi.areas.Setting;

/** What a county or township may set otherwise. */
@Configuration(proxyBeanMethods = false)
class DutySettings {

    @Bean
    Setting sessionsAYear() {
        return CongressMeets.TIMES;
    }

    @Bean
    Setting secondSessionBy() {
        return CongressMeets.SECOND_BY;
    }
}
