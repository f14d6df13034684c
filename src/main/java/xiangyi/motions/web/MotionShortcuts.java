package xiangyi.motions.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xiangyi.motions.MotionRight;
import xiangyi.web.Shortcut;

@Configuration(proxyBeanMethods = false)
class MotionShortcuts {

    @Bean
    Shortcut writeMotion() {
        return new Shortcut(40, "motions.quick", "/motions/new", "pen", MotionRight.RECEIVE);
    }
}
