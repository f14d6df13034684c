package xiangyi.shared;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why something that stands is put right, taken back or voided, and which version of it was read. */
public record ReasonRequest(@NotBlank @Size(max = 500) String reason, int version) {}
