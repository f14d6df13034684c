package xiangyi.plans;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.Area;
import xiangyi.shared.ForArea;

/**
 * A topic chosen for supervision.
 *
 * @param toldOn when the government was told
 * @param reason why it is changed; only a correction has one
 */
public record TopicRequest(
        @NotNull TopicId id,
        @NotNull Area area,
        @Min(1954) @Max(2200) int year,
        @NotBlank @Size(max = 100) String title,
        @NotNull TopicSource source,
        @NotNull LocalDate adoptedOn,
        @Nullable LocalDate toldOn,
        @Nullable @Size(max = 500) String note,
        @Nullable @Size(max = 500) String reason,
        int version)
        implements ForArea {

    public TopicRequest {
        note = note == null || note.isBlank() ? null : note.strip();
    }
}
