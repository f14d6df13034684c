package xiangyi.reports;

import static xiangyi.shared.Role.*;

import java.util.EnumSet;
import java.util.Set;
import xiangyi.shared.Right;
import xiangyi.shared.Role;

/** What may be done with reports. */
public enum ReportRight implements Right {
    READ(EnumSet.of(COUNTY, CHAIR, CLERK)),
    /** Put own words beside what is counted. */
    WRITE(EnumSet.of(CHAIR, CLERK)),
    /** Keep a report as it was signed: the chair, or the clerk who enters what the chair signed on paper. */
    SIGN(EnumSet.of(CHAIR, CLERK));

    private final Set<Role> roles;

    ReportRight(Set<Role> roles) {
        this.roles = roles;
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}
