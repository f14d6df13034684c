package xiangyi.referrals;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xiangyi.areas.Setting;

/** What a place may set otherwise about referrals. */
@Configuration(proxyBeanMethods = false)
class ReferralSettings {

    @Bean
    Setting daysToReturn() {
        return ReferralKind.DAYS_TO_RETURN;
    }

    @Bean
    Setting redo() {
        return ReferralKind.REDO;
    }

    @Bean
    Setting toRate() {
        return ReferralKind.TO_RATE;
    }

    @Bean
    Setting opinionTerm() {
        return ReferralKind.OPINION_TERM;
    }
}
