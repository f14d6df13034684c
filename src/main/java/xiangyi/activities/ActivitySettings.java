package xiangyi.activities;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xiangyi.areas.Setting;

/** What a place may set otherwise about activities. */
@Configuration(proxyBeanMethods = false)
class ActivitySettings {

    @Bean
    Setting timeToTell() {
        return ActivityDues.TO_TELL;
    }
}
