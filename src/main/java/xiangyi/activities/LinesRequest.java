package xiangyi.activities;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Findings typed one a line. */
public record LinesRequest(
        @NotNull FindingKind kind,
        @NotBlank @Size(max = 10000) String lines) {}
