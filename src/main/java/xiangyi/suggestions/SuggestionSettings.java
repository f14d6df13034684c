package xiangyi.suggestions;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xiangyi.areas.Setting;

/** What a place may set otherwise about suggestions. */
@Configuration(proxyBeanMethods = false)
class SuggestionSettings {

    @Bean
    Setting daysToReview() {
        return SuggestionDues.TO_REVIEW;
    }

    @Bean
    Setting daysToHandOver() {
        return SuggestionDues.TO_HAND_OVER;
    }
}
