package xiangyi.publicity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.Area;
import xiangyi.shared.Dated;
import xiangyi.shared.ForArea;

/**
 * What was put on the website and when, new or corrected.
 *
 * @param reason why it is corrected; not asked for when it is new
 */
public record RenewalRequest(
        @NotNull RenewalId id,
        @NotNull Area area,
        @NotNull LocalDate on,
        @NotBlank @Size(max = 200) String what,
        @Nullable @Size(max = 40) String operator,
        @Nullable @Size(max = 500) String reason,
        int version)
        implements Dated, ForArea {}
