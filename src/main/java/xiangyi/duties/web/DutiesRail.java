package xiangyi.duties.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xiangyi.duties.DutyRight;
import xiangyi.web.RailEntry;

@Configuration(proxyBeanMethods = false)
class DutiesRail {

    @Bean
    RailEntry dutiesEntry() {
        return new RailEntry(80, "duties.rail", "/duties", "tick", DutyRight.READ);
    }
}
