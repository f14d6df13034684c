package xiangyi.shared;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The person acting and in which capacity. First argument of every use case.
 *
 * @param area where the capacity holds: a township, or a county for its office and its units
 * @param unit the handling unit spoken for, when the role is UNIT
 * @param person the deputy or officer, where the account belongs to a person of the roster
 */
public record Actor(
        AccountId account,
        String name,
        Role role,
        Area area,
        @Nullable DepartmentId unit,
        @Nullable PersonId person) implements Serializable {

    public boolean may(Right right) {
        return role == Role.SYSTEM || right.roles().contains(role);
    }

    public void require(Right right) {
        if (!may(right)) {
            throw new NotAllowed(right);
        }
    }

    /** Like {@link #require(Right)}, for a record that is written for {@code where}: outside one's area it does not exist. */
    public void require(Right right, Area where) {
        require(right);
        if (!area.covers(where)) {
            throw new NotFound(where);
        }
    }

    /** What this person may see by that right. */
    public Scope scope(Right right) {
        require(right);
        return new Scope(area, access(), role == Role.UNIT ? unit : null, person);
    }

    private Access access() {
        return switch (role) {
            case SYSTEM, CLERK -> Access.SEALED;
            case COUNTY, CHAIR -> Access.STAFF;
            case DEPUTY, UNIT -> Access.DEPUTIES;
        };
    }
}
