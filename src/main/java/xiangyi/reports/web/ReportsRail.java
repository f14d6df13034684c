package xiangyi.reports.web;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xiangyi.reports.ReportRight;
import xiangyi.web.RailEntry;

@Configuration(proxyBeanMethods = false)
class ReportsRail {

    @Bean
    RailEntry reportsEntry() {
        return new RailEntry(90, "reports.rail", "/reports", "data", ReportRight.READ, List.of("/imports"));
    }
}
