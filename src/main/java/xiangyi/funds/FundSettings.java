package xiangyi.funds;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xiangyi.areas.Setting;

/** What a place may set otherwise about money. */
@Configuration(proxyBeanMethods = false)
class FundSettings {

    /** Yuan for a day of lost work. */
    static final Setting RATE = new Setting("funds.rate", "60", "《代表法》第四十一条；标准由本地设定，60元是样例");

    /** A meeting of one day that lasted no longer than so many minutes is half a day. */
    static final Setting HALF_DAY = new Setting("funds.half-day", "240", "由本地设定");

    @Bean
    Setting lostWorkRate() {
        return RATE;
    }

    @Bean
    Setting minutesOfHalfADay() {
        return HALF_DAY;
    }
}
