package xiangyi.referrals.web;

import static xiangyi.shared.Role.UNIT;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xiangyi.shared.Right;
import xiangyi.shared.Role;
import xiangyi.web.RailEntry;

/** A handling unit has these two entries and no others. */
@Configuration(proxyBeanMethods = false)
class ReferralsRail {

    private enum Desk implements Right {
        OPEN;

        @Override
        public Set<Role> roles() {
            return EnumSet.of(UNIT);
        }
    }

    @Bean
    RailEntry openEntry() {
        return new RailEntry(1, "referrals.rail.open", "/referrals", "sheet", Desk.OPEN);
    }

    @Bean
    RailEntry answeredEntry() {
        return new RailEntry(2, "referrals.rail.answered", "/referrals/answered", "tick", Desk.OPEN);
    }
}
