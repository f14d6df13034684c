package xiangyi.roster;

import static xiangyi.shared.Role.*;

import java.util.EnumSet;
import java.util.Set;
import xiangyi.shared.Right;
import xiangyi.shared.Role;

/** What may be done with the roster. */
public enum RosterRight implements Right {
    READ(EnumSet.of(COUNTY, CHAIR, CLERK, DEPUTY)),
    WRITE(EnumSet.of(COUNTY, CLERK)),
    /** See phone and ID number in full; each time is logged. */
    OPEN(EnumSet.of(CLERK));

    private final Set<Role> roles;

    RosterRight(Set<Role> roles) {
        this.roles = roles;
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
