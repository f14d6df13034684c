package xiangyi.suggestions.web;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xiangyi.suggestions.SuggestionRight;
import xiangyi.web.RailEntry;

@Configuration(proxyBeanMethods = false)
class SuggestionsRail {

    @Bean
    RailEntry suggestionsEntry() {
        return new RailEntry(
                30, "suggestions.rail", "/suggestions", "suggestion", SuggestionRight.READ, List.of("/referrals"));
    }
}
