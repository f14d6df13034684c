package xiangyi.suggestions.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xiangyi.suggestions.SuggestionRight;
import xiangyi.web.Shortcut;

@Configuration(proxyBeanMethods = false)
class SuggestionShortcuts {

    @Bean
    Shortcut writeSuggestion() {
        return new Shortcut(10, "suggestions.write", "/suggestions/new", "suggestion", SuggestionRight.SUBMIT);
    }

    @Bean
    Shortcut handOverMeeting() {
        return new Shortcut(20, "suggestions.meeting", "/suggestions/hand-over", "meeting", SuggestionRight.REGISTER);
    }
}
