package xiangyi.departments;

import static xiangyi.shared.Role.*;

import java.util.EnumSet;
import java.util.Set;
import xiangyi.shared.Right;
import xiangyi.shared.Role;

/** What may be done with handling units. */
public enum DepartmentRight implements Right {
    READ(EnumSet.of(COUNTY, CHAIR, CLERK, DEPUTY, UNIT)),
    WRITE(EnumSet.of(COUNTY, CLERK));

    private final Set<Role> roles;

    DepartmentRight(Set<Role> roles) {
        this.roles = roles;
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
