package xiangyi.petitions;

import static xiangyi.shared.Role.*;

import java.util.EnumSet;
import java.util.Set;
import xiangyi.shared.Right;
import xiangyi.shared.Role;

/** What may be done with petitions. */
public enum PetitionRight implements Right {
    READ(EnumSet.of(COUNTY, CHAIR, CLERK)),
    WRITE(EnumSet.of(CLERK)),
    /** See the petitioner's name and phone in full; each time is logged. */
    OPEN(EnumSet.of(CHAIR, CLERK)),
    /** Who the informants are, each in their village. */
    INFORMANTS(EnumSet.of(COUNTY, CHAIR, CLERK, DEPUTY));

    private final Set<Role> roles;

    PetitionRight(Set<Role> roles) {
        this.roles = roles;
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
