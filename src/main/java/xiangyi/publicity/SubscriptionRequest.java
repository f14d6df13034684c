package xiangyi.publicity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.Area;
import xiangyi.shared.ForArea;

/**
 * Which journal, how many copies, for which year; new or corrected.
 *
 * @param reason why it is corrected; not asked for when it is new
 */
public record SubscriptionRequest(
        @NotNull SubscriptionId id,
        @NotNull Area area,
        @NotBlank @Size(max = 60) String journal,
        @NotNull @Min(1) @Max(9999) Integer copies,
        @NotNull @Min(1954) @Max(2200) Integer year,
        @Nullable @Size(max = 500) String reason,
        int version)
        implements ForArea {}
