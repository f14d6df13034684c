package xiangyi.funds.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xiangyi.funds.FundRight;
import xiangyi.web.RailEntry;
import xiangyi.web.Shortcut;

@Configuration(proxyBeanMethods = false)
class FundsRail {

    @Bean
    RailEntry fundsEntry() {
        return new RailEntry(75, "funds.rail", "/funds", "money", FundRight.READ);
    }

    @Bean
    Shortcut enterSpending() {
        return new Shortcut(70, "funds.quick", "/funds/new", "money", FundRight.WRITE);
    }
}
