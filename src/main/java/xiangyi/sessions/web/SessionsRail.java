package xiangyi.sessions.web;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xiangyi.sessions.SessionRight;
import xiangyi.web.RailEntry;

@Configuration(proxyBeanMethods = false)
class SessionsRail {

    @Bean
    RailEntry sessionsEntry() {
        return new RailEntry(20, "sessions.rail", "/sessions", "meeting", SessionRight.READ, List.of("/motions"));
    }
}
