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
 * What was adopted.
 *
 * @param adoptedUntil the last day it can have been, where the day itself is not known
 * @param saidAs the words for such a day: 年初
 * @param year the one it is for; that of the day where none is given
 * @param group whose plan it is, by name
 * @param reason why it is changed; only a correction has one
 */
public record PaperRequest(
        @NotNull PaperId id,
        @NotNull Area area,
        @NotNull PaperKind kind,
        @NotBlank @Size(max = 100) String title,
        @NotNull LocalDate adoptedOn,
        @Nullable LocalDate adoptedUntil,
        @Nullable @Size(max = 40) String saidAs,
        @Nullable @Size(max = 60) String adoptedBy,
        @Nullable @Min(1954) @Max(2200) Integer year,
        @Nullable @Size(max = 20000) String body,
        @Nullable @Size(max = 60) String group,
        @Nullable PaperId replaces,
        @Nullable @Size(max = 500) String reason,
        int version)
        implements ForArea {

    public PaperRequest {
        saidAs = blankIsNone(saidAs);
        adoptedBy = blankIsNone(adoptedBy);
        body = blankIsNone(body);
        group = blankIsNone(group);
    }

    LocalDate lastDay() {
        return adoptedUntil == null ? adoptedOn : adoptedUntil;
    }

    int forYear() {
        return year == null ? adoptedOn.getYear() : year;
    }

    private static @Nullable String blankIsNone(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
