package xiangyi.departments;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.Area;
import xiangyi.shared.DepartmentId;
import xiangyi.shared.Sealed;

/**
 * A handling unit as lists and forms show it.
 *
 * @param leader who answers for it
 * @param officer who does the work
 * @param dispatches whether it passes on what the presidium hands over, as a government office does
 */
public record Department(
        DepartmentId id,
        int version,
        Area area,
        String name,
        DepartmentKind kind,
        @Nullable String leader,
        @Nullable String officer,
        @Nullable Sealed phone,
        boolean dispatches,
        @Nullable LocalDate untilOn,
        @Nullable String voidReason) {

    public String path() {
        return "/departments/" + id.text();
    }
}
