package xiangyi.petitions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why something is reopened or voided. */
public record ReasonRequest(@NotBlank @Size(max = 500) String reason, int version) {}
