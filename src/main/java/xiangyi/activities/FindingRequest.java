package xiangyi.activities;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** One thing that was found or proposed. */
public record FindingRequest(
        @NotNull FindingId id,
        @NotNull FindingKind kind,
        @NotBlank @Size(max = 1000) String text) {}
