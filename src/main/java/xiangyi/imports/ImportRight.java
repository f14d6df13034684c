package xiangyi.imports;

import java.util.Set;
import xiangyi.shared.Right;
import xiangyi.shared.Role;

public enum ImportRight implements Right {
    /** Bring in a file, and take it back. */
    IMPORT,
    /** See what was brought in. */
    SEE;

    @Override
    public Set<Role> roles() {
        return switch (this) {
            case IMPORT -> Set.of(Role.CLERK, Role.COUNTY);
            case SEE -> Set.of(Role.CLERK, Role.CHAIR, Role.COUNTY);
        };
    }
}
