package xiangyi.sessions;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.Area;
import xiangyi.shared.Dated;
import xiangyi.shared.ForArea;

/**
 * What is filled in for a session that is planned, or for one that was held.
 *
 * @param closesOn the same day where nothing is said
 * @param expected what the paper says; without it, the roster of that day
 * @param present as counted at the opening
 */
public record SessionRequest(
        @NotNull SessionId id,
        @NotNull Area area,
        @NotNull SessionKind kind,
        @NotNull @Min(1) @Max(999) Integer ordinal,
        @NotNull LocalDate opensOn,
        @Nullable LocalDate closesOn,
        @Nullable @Min(1) @Max(20000) Integer minutes,
        @Nullable @Size(max = 100) String place,
        @Nullable LocalDate noticedOn,
        @Nullable LocalDate papersOn,
        @Nullable LocalDateTime motionsUntil,
        @NotNull Boolean held,
        @Nullable @PositiveOrZero Integer expected,
        @Nullable @PositiveOrZero Integer present,
        @Nullable @Size(max = 2000) String note,
        int version)
        implements Dated, ForArea {

    public SessionRequest {
        place = place == null || place.isBlank() ? null : place.strip();
        note = note == null || note.isBlank() ? null : note.strip();
    }

    @Override
    public LocalDate on() {
        return opensOn;
    }

    LocalDate lastDay() {
        return Objects.requireNonNullElse(closesOn, opensOn);
    }
}
