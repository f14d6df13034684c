package xiangyi.suggestions;

import static xiangyi.shared.Role.*;

import java.util.EnumSet;
import java.util.Set;
import xiangyi.shared.Right;
import xiangyi.shared.Role;

/** What may be done with suggestions. */
public enum SuggestionRight implements Right {
    READ(EnumSet.of(COUNTY, CHAIR, CLERK, DEPUTY)),
    SUBMIT(EnumSet.of(CLERK, DEPUTY)),
    /** Turn a motion that the presidium did not list into a suggestion, as part of that decision. */
    CONVERT(EnumSet.of(CHAIR, CLERK)),
    /** Review and register, or return with a reason. */
    REGISTER(EnumSet.of(CHAIR, CLERK)),
    CORRECT(EnumSet.of(CLERK));

    private final Set<Role> roles;

    SuggestionRight(Set<Role> roles) {
        this.roles = roles;
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
