package xiangyi.plans.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xiangyi.plans.PlanRight;
import xiangyi.web.Tab;

/** Stands under the entry of supervision, beside activities. */
@Configuration(proxyBeanMethods = false)
class PlansTabs {

    private static final String SUPERVISION = "activities.rail";

    @Bean
    Tab plansTab() {
        return new Tab(SUPERVISION, 30, "plans.list", "/plans", PlanRight.READ);
    }
}
