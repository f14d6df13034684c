package xiangyi.appraisals;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why something is put right or voided. */
public record ReasonRequest(@NotBlank @Size(max = 500) String reason, int version) {}
