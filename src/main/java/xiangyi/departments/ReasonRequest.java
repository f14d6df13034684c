package xiangyi.departments;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a unit is void. */
public record ReasonRequest(
        int version, @NotBlank @Size(max = 500) String reason) {}
