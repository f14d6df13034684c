package xiangyi.departments;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What changes about a unit and its people, and why: somebody else does the work now, or it was typed wrong. */
public record DepartmentCorrection(
        int version,
        @NotBlank @Size(max = 60) String name,
        @NotNull DepartmentKind kind,
        @Nullable @Size(max = 40) String leader,
        @Nullable @Size(max = 40) String officer,
        @Nullable @Size(max = 30) String phone,
        boolean dispatches,
        @NotBlank @Size(max = 500) String reason) {}
