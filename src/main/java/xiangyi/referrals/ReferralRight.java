package xiangyi.referrals;

import static xiangyi.shared.Role.*;

import java.util.EnumSet;
import java.util.Set;
import xiangyi.shared.Right;
import xiangyi.shared.Role;

/** What may be done with referrals. */
public enum ReferralRight implements Right {
    READ(EnumSet.of(COUNTY, CHAIR, CLERK, DEPUTY, UNIT)),
    /** Hand over, decide on a return, extend, have it handled again, settle: the presidium's side. */
    HAND_OVER(EnumSet.of(COUNTY, CHAIR, CLERK)),
    /** Sign for, contact, report progress, answer: the unit itself, or the clerk from its paper. */
    HANDLE(EnumSet.of(CLERK, UNIT)),
    /** Say how satisfied one is: the deputy, or the clerk from the paper form. */
    RATE(EnumSet.of(CLERK, DEPUTY));

    private final Set<Role> roles;

    ReferralRight(Set<Role> roles) {
        this.roles = roles;
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
