package xiangyi.publicity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why something is voided. */
public record ReasonRequest(@NotBlank @Size(max = 500) String reason, int version) {}
