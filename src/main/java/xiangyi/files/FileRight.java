package xiangyi.files;

import static xiangyi.shared.Role.*;

import java.util.EnumSet;
import java.util.Set;
import xiangyi.shared.Right;
import xiangyi.shared.Role;

/** What may be done with attachments. A unit reaches only those of its referrals, see {@link Holder}. */
public enum FileRight implements Right {
    READ(EnumSet.of(COUNTY, CHAIR, CLERK, DEPUTY, UNIT)),
    KEEP(EnumSet.of(COUNTY, CHAIR, CLERK, DEPUTY, UNIT));

    private final Set<Role> roles;

    FileRight(Set<Role> roles) {
        this.roles = roles;
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
