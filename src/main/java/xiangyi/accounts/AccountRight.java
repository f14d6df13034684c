package xiangyi.accounts;

import static xiangyi.shared.Role.*;

import java.util.EnumSet;
import java.util.Set;
import xiangyi.shared.Right;
import xiangyi.shared.Role;

/** What may be done with accounts. */
public enum AccountRight implements Right {
    /** One's own capacities and password. */
    OWN(EnumSet.of(COUNTY, CHAIR, CLERK, DEPUTY, UNIT)),
    /** Accounts of others: open, give a new password on paper, retire. */
    MANAGE(EnumSet.of(COUNTY, CLERK));

    private final Set<Role> roles;

    AccountRight(Set<Role> roles) {
        this.roles = roles;
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
