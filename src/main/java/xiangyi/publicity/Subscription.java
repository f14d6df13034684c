package xiangyi.publicity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A journal that the congress takes for a year. */
public record Subscription(
        @NotBlank @Size(max = 60) String journal,
        @NotNull @Min(1) @Max(9999) Integer copies,
        @NotNull @Min(1954) @Max(2200) Integer year) {}
