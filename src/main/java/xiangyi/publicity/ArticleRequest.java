package xiangyi.publicity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.Area;
import xiangyi.shared.Dated;
import xiangyi.shared.ForArea;

/**
 * A piece of news as it is filled in, new or corrected.
 *
 * @param pieces for how many the row stands, where nobody kept the titles
 * @param writtenUntil the last day, where several were written over a time
 * @param saidAs 全年, where only that is known
 * @param reason why it is corrected; not asked for when it is new
 */
public record ArticleRequest(
        @NotNull ArticleId id,
        @NotNull Area area,
        @NotBlank @Size(max = 100) String title,
        @Nullable @Size(max = 40) String author,
        @NotNull @Min(1) @Max(999) Integer pieces,
        @NotNull LocalDate writtenOn,
        @Nullable LocalDate writtenUntil,
        @Nullable @Size(max = 20) String saidAs,
        @Nullable MediumLevel level,
        @Nullable @Size(max = 60) String medium,
        @Nullable LocalDate printedOn,
        @Nullable @Size(max = 300) String link,
        @Nullable @Size(max = 500) String reason,
        int version)
        implements Dated, ForArea {

    @Override
    public LocalDate on() {
        return writtenOn;
    }
}
