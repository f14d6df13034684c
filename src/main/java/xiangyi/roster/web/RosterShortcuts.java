package xiangyi.roster.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xiangyi.roster.RosterRight;
import xiangyi.web.Shortcut;

@Configuration(proxyBeanMethods = false)
class RosterShortcuts {

    @Bean
    Shortcut newDeputy() {
        return new Shortcut(50, "roster.quick", "/deputies/new", "deputy", RosterRight.WRITE);
    }
}
