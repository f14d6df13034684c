package xiangyi.duties.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xiangyi.duties.DutyRight;
import xiangyi.web.Shortcut;

@Configuration(proxyBeanMethods = false)
class DutyShortcuts {

    /** Before every form that the county may open too: watching is its main work. */
    @Bean
    Shortcut seeDuties() {
        return new Shortcut(25, "duties.quick", "/duties", "watch", DutyRight.READ);
    }
}
