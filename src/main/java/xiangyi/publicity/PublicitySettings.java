package xiangyi.publicity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xiangyi.areas.Setting;

/** What a place may set otherwise about publicity. */
@Configuration(proxyBeanMethods = false)
class PublicitySettings {

    @Bean
    Setting daysToRenewal() {
        return WebsiteDues.RENEWAL;
    }
}
