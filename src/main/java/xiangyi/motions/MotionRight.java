package xiangyi.motions;

import static xiangyi.shared.Role.*;

import java.util.EnumSet;
import java.util.Set;
import xiangyi.shared.Right;
import xiangyi.shared.Role;

/** What may be done with motions. */
public enum MotionRight implements Right {
    READ(EnumSet.of(COUNTY, CHAIR, CLERK, DEPUTY)),
    /** Take in what was signed on paper. */
    RECEIVE(EnumSet.of(CLERK)),
    /** Write down what the presidium decided: whoever chairs it may, and the clerk who keeps its minutes. */
    DECIDE(EnumSet.of(CHAIR, CLERK)),
    CORRECT(EnumSet.of(CLERK));

    private final Set<Role> roles;

    MotionRight(Set<Role> roles) {
        this.roles = roles;
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
