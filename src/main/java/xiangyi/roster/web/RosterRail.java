package xiangyi.roster.web;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xiangyi.roster.RosterRight;
import xiangyi.web.RailEntry;

@Configuration(proxyBeanMethods = false)
class RosterRail {

    @Bean
    RailEntry deputiesEntry() {
        return new RailEntry(
                70,
                "roster.rail",
                "/deputies",
                "deputy",
                RosterRight.READ,
                List.of("/posts", "/groups", "/terms", "/departments", "/accounts"));
    }
}
