package xiangyi.sessions;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xiangyi.areas.Setting;

/** What a county or township may set otherwise about sessions; each holds as on the first day of the session. */
@Configuration(proxyBeanMethods = false)
public class SessionSettings {

    /** How many minutes of sitting make a day. */
    public static final Setting MINUTES = new Setting("sessions.minutes", "360", "中发〔2015〕18号；一天按6小时算，可由本地设定");

    /** How long before a session its deputies are told. */
    public static final Setting NOTICE = new Setting("sessions.notice", "7D", "各省实施办法多为7日，可由本地设定");

    /** How long before a session its papers are in the hands of the deputies. */
    public static final Setting PAPERS = new Setting("sessions.papers", "1D", "中发〔2015〕18号；日期可由本地设定");

    /** The longest time between two meetings of the presidium; the duty to meet counts by it too. */
    public static final Setting PRESIDIUM_GAP = new Setting("sessions.presidium-gap", "3M", "各省实施办法多为每三个月至少一次，可由本地设定");

    /** The share of its members with which a presidium may meet; 1/2 is read as more than half. */
    public static final Setting PRESIDIUM_QUORUM =
            new Setting("sessions.presidium-quorum", "1/2", "各省乡镇人大工作条例多为全体成员过半数，可由本地设定");

    @Bean
    Setting sessionMinutes() {
        return MINUTES;
    }

    @Bean
    Setting sessionNotice() {
        return NOTICE;
    }

    @Bean
    Setting sessionPapers() {
        return PAPERS;
    }

    @Bean
    Setting presidiumGap() {
        return PRESIDIUM_GAP;
    }

    @Bean
    Setting presidiumShare() {
        return PRESIDIUM_QUORUM;
    }
}
