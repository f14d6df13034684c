package xiangyi.desk;

import static xiangyi.shared.Role.*;

import java.util.EnumSet;
import java.util.Set;
import xiangyi.shared.Right;
import xiangyi.shared.Role;

/** Who has a week here; a unit has its own desk. */
public enum DeskRight implements Right {
    READ(EnumSet.of(COUNTY, CHAIR, CLERK, DEPUTY)),
    /** Find by a word from everywhere. */
    SEARCH(EnumSet.of(COUNTY, CHAIR, CLERK, DEPUTY, UNIT));

    private final Set<Role> roles;

    DeskRight(Set<Role> roles) {
        this.roles = roles;
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
