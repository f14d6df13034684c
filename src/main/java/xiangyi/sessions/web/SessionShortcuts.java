package xiangyi.sessions.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xiangyi.sessions.SessionRight;
import xiangyi.web.Shortcut;

@Configuration(proxyBeanMethods = false)
class SessionShortcuts {

    @Bean
    Shortcut recordPresidium() {
        return new Shortcut(30, "sessions.quick", "/sessions/new?kind=PRESIDIUM", "week", SessionRight.WRITE);
    }
}
