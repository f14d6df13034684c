package xiangyi.shared;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may see: records of an area, up to a level of access, and for a handling unit only what concerns
 * that unit. Every query takes one, and puts it into its SQL. Only {@link Actor#scope} hands it out.
 *
 * @param unit set when only records of this unit may be seen
 * @param person whose own records these are, for a deputy
 */
public record Scope(
        Area area,
        Access access,
        @Nullable DepartmentId unit,
        @Nullable PersonId person) {

    /** What the program itself sees while it keeps its own books; never shown to anybody. */
    public static Scope ofTheProgram(Area area) {
        return new Scope(area, Access.SEALED, null, null);
    }

    /** For {@code area like :within}. */
    public String within() {
        return area.andBelow();
    }

    /** For {@code area >= :from and area < :below}: a stretch of any index that begins with the area, under every plan. */
    public String from() {
        return area.code();
    }

    public String below() {
        return area.code() + ':';
    }

    /** For {@code (:unit::uuid is null or department = :unit)}. */
    public @Nullable UUID unitOrNull() {
        return unit == null ? null : unit.value();
    }

    public @Nullable UUID personOrNull() {
        return person == null ? null : person.value();
    }

    public boolean isUnit() {
        return unit != null;
    }
}
