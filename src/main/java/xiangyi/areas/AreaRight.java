package xiangyi.areas;

import static xiangyi.shared.Role.*;

import java.util.EnumSet;
import java.util.Set;
import xiangyi.shared.Right;
import xiangyi.shared.Role;

/** What may be done with places and settings. */
public enum AreaRight implements Right {
    READ(EnumSet.of(COUNTY, CHAIR, CLERK, DEPUTY, UNIT)),
    WRITE(EnumSet.of(COUNTY, CLERK)),
    SET(EnumSet.of(COUNTY, CHAIR, CLERK)),
    /** Bring in a year's holidays, which hold for every place in this installation. */
    BRING_IN_HOLIDAYS(EnumSet.of(COUNTY, CLERK));

    private final Set<Role> roles;

    AreaRight(Set<Role> roles) {
        this.roles = roles;
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
