package xiangyi.duties;

import static xiangyi.shared.Role.*;

import java.util.EnumSet;
import java.util.Set;
import xiangyi.shared.Right;
import xiangyi.shared.Role;

/** What may be done with duties. */
public enum DutyRight implements Right {
    READ(EnumSet.of(COUNTY, CHAIR, CLERK)),
    /** Say since when a register is kept, or that there is nothing to report. */
    KEEP(EnumSet.of(COUNTY, CLERK));

    private final Set<Role> roles;

    DutyRight(Set<Role> roles) {
        this.roles = roles;
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
