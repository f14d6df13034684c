package xiangyi.activities;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.Dated;

/**
 * When and how the deputies who took part were told what came back.
 *
 * @param why needed where it was written down before and is changed
 */
public record ToldRequest(
        @NotNull LocalDate on,
        @Nullable @Size(max = 300) String how,
        @Nullable @Size(max = 500) String why,
        int version)
        implements Dated {}
