package xiangyi.activities;

import static xiangyi.shared.Role.CHAIR;
import static xiangyi.shared.Role.CLERK;
import static xiangyi.shared.Role.COUNTY;
import static xiangyi.shared.Role.DEPUTY;

import java.util.EnumSet;
import java.util.Set;
import xiangyi.shared.Right;
import xiangyi.shared.Role;

/** What may be done with activities. */
public enum ActivityRight implements Right {
    READ(EnumSet.of(COUNTY, CHAIR, CLERK, DEPUTY)),
    /** Plan, record, hand findings over, correct, void. */
    WRITE(EnumSet.of(COUNTY, CHAIR, CLERK)),
    /** Say whether one comes, and sign in oneself. */
    JOIN(EnumSet.of(DEPUTY));

    private final Set<Role> roles;

    ActivityRight(Set<Role> roles) {
        this.roles = roles;
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
