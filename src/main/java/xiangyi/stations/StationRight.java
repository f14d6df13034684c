package xiangyi.stations;

import static xiangyi.shared.Role.CHAIR;
import static xiangyi.shared.Role.CLERK;
import static xiangyi.shared.Role.COUNTY;
import static xiangyi.shared.Role.DEPUTY;

import java.util.EnumSet;
import java.util.Set;
import xiangyi.shared.Right;
import xiangyi.shared.Role;

/** What may be done with liaison stations and what they hold. */
public enum StationRight implements Right {
    READ(EnumSet.of(COUNTY, CHAIR, CLERK, DEPUTY)),
    WRITE(EnumSet.of(COUNTY, CHAIR, CLERK));

    private final Set<Role> roles;

    StationRight(Set<Role> roles) {
        this.roles = roles;
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
