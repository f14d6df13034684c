package xiangyi.petitions;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From when until when an informant serves.
 *
 * @param reason asked for when the first day changes; a last day needs none
 */
public record ServiceRequest(
        @NotNull LocalDate since,
        @Nullable LocalDate until,
        @Nullable @Size(max = 500) String reason,
        int version) {}
