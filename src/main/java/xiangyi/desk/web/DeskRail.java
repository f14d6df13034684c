package xiangyi.desk.web;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xiangyi.desk.DeskRight;
import xiangyi.web.RailEntry;

@Configuration(proxyBeanMethods = false)
class DeskRail {

    @Bean
    RailEntry weekEntry() {
        return new RailEntry(10, "desk.rail", "/", "week", DeskRight.READ, List.of("/calendar"));
    }
}
