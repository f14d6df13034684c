package xiangyi.funds;

import static xiangyi.shared.Role.*;

import java.util.EnumSet;
import java.util.Set;
import xiangyi.shared.Right;
import xiangyi.shared.Role;

/** What may be done with the money of the congress. */
public enum FundRight implements Right {
    READ(EnumSet.of(COUNTY, CHAIR, CLERK, DEPUTY)),
    WRITE(EnumSet.of(COUNTY, CLERK)),
    /** See who was paid how much for lost work. */
    READ_PAY(EnumSet.of(COUNTY, CHAIR, CLERK)),
    /** Let a list be paid that somebody else reckoned, or write down that this was done on paper. */
    APPROVE(EnumSet.of(CHAIR, CLERK));

    private final Set<Role> roles;

    FundRight(Set<Role> roles) {
        this.roles = roles;
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
