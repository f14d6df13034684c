package xiangyi.activities.web;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xiangyi.activities.ActivityRight;
import xiangyi.web.RailEntry;
import xiangyi.web.Shortcut;
import xiangyi.web.Tab;

@Configuration(proxyBeanMethods = false)
class ActivitiesRail {

    @Bean
    RailEntry activitiesEntry() {
        return new RailEntry(
                50, "activities.rail", "/activities", "watch", ActivityRight.READ, List.of("/appraisals", "/plans"));
    }

    @Bean
    Tab activitiesTab() {
        return new Tab("activities.rail", 10, "activities.tab", "/activities", ActivityRight.READ);
    }

    @Bean
    Tab activitiesPlanTab() {
        return new Tab("activities.rail", 12, "activities.tab.plan", "/activities/plan", ActivityRight.READ);
    }

    @Bean
    Tab findingsTab() {
        return new Tab("activities.rail", 14, "activities.tab.lists", "/activities/lists", ActivityRight.READ);
    }

    @Bean
    Shortcut recordActivity() {
        return new Shortcut(35, "activities.new", "/activities/new", "watch", ActivityRight.WRITE);
    }
}
