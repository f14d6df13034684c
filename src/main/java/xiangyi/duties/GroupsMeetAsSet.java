package xiangyi.duties;

import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xiangyi.areas.Setting;
import xiangyi.shared.RuleId;

/** DEPT-05: each group meets as often as the province or the place has set. */
@Configuration(proxyBeanMethods = false)
class GroupsMeetAsSet {

    static final Setting TIMES = new Setting("duties.group-activities-a-year", "2", "各省实施办法多为每年2至4次，可由本地设定");

    @Bean
    Setting groupActivitiesAYear() {
        return TIMES;
    }

    @Bean
    Obligation dept05() {
        return new Obligation(
                new RuleId("DEPT-05"),
                Subject.DEPUTIES,
                TIMES.source(),
                Set.of("activities"),
                List.of(TIMES),
                NoGroupSleeps.GROUPS,
                (recorded, period, on, local) -> {
                    var times = Integer.parseInt(local.apply(TIMES));
                    return times == 0
                            ? Standing.NOT_APPLICABLE
                            : Each.inAll(times, period).of(recorded, period, on);
                });
    }
}
