package xiangyi.appraisals;

import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import xiangyi.areas.Setting;
import xiangyi.areas.Settings;
import xiangyi.shared.Area;

/** What a place may set otherwise about appraisals: each number holds from its day on. */
@Configuration(proxyBeanMethods = false)
class AppraisalSettings {

    /** 1: exactly half is enough; 0: it takes more than half. */
    static final Setting HALF_COUNTS = new Setting("appraisals.half-counts", "1", "满意度测评办法；正好一半归哪一档，由本地写明");

    static final Setting HIGH_SHARE = new Setting("appraisals.high-share", "80", "述职评议通行做法");
    static final Setting MIDDLE_SHARE = new Setting("appraisals.middle-share", "50", "述职评议通行做法");

    /** How many voters at least hear a report; 0 asks for none. */
    static final Setting LEAST_VOTERS = new Setting("appraisals.least-voters", "0", "各地办法不一，有的要求50人以上");

    static final Setting TO_RECTIFY = new Setting("appraisals.to-rectify", "3M", "与办理意见的期限一致，可由本地设定");

    @Bean
    Setting halfCounts() {
        return HALF_COUNTS;
    }

    @Bean
    Setting highShare() {
        return HIGH_SHARE;
    }

    @Bean
    Setting middleShare() {
        return MIDDLE_SHARE;
    }

    @Bean
    Setting leastVoters() {
        return LEAST_VOTERS;
    }

    @Bean
    Setting timeToRectify() {
        return TO_RECTIFY;
    }

    /** The formula with the numbers of a place and day. */
    @Component
    static class Countings {

        private final Settings settings;

        Countings(Settings settings) {
            this.settings = settings;
        }

        Counting on(Sort sort, Area area, LocalDate day) {
            return new Counting(
                    sort.formula(),
                    number(HALF_COUNTS, area, day) > 0,
                    number(HIGH_SHARE, area, day),
                    number(MIDDLE_SHARE, area, day));
        }

        private int number(Setting setting, Area area, LocalDate day) {
            return Integer.parseInt(settings.value(setting, area, day).value());
        }
    }
}
