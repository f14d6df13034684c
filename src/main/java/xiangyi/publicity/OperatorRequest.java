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
 * Who keeps the website from when until when, new or changed.
 *
 * @param reason asked for when what stood there changes; a last day needs none
 */
public record OperatorRequest(
        @NotNull OperatorId id,
        @NotNull Area area,
        @NotBlank @Size(max = 40) String name,
        @NotNull LocalDate since,
        @Nullable LocalDate until,
        @Nullable @Size(max = 500) String reason,
        int version)
        implements Dated, ForArea {

    @Override
    public LocalDate on() {
        return since;
    }
}
