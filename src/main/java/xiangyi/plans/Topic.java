package xiangyi.plans;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that the congress has chosen to supervise in a year.
 *
 * @param toldOn when the government was told
 */
public record Topic(
        @NotBlank @Size(max = 100) String title,
        @NotNull TopicSource source,
        @NotNull @Min(1954) @Max(2200) Integer year,
        @NotNull LocalDate adoptedOn,
        @Nullable LocalDate toldOn,
        @Nullable @Size(max = 500) String note) {}
