package xiangyi.departments;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.Area;
import xiangyi.shared.ForArea;

/** What is filled in about a handling unit. */
public record DepartmentRequest(
        @NotNull Area area,
        @NotBlank @Size(max = 60) String name,
        @NotNull DepartmentKind kind,
        @Nullable @Size(max = 40) String leader,
        @Nullable @Size(max = 40) String officer,
        @Nullable @Size(max = 30) String phone,
        boolean dispatches,
        int version)
        implements ForArea {

    public DepartmentRequest(Area area, String name, DepartmentKind kind) {
        this(area, name, kind, null, null, null, false, 0);
    }
}
