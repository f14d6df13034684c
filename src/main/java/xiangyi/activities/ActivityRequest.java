package xiangyi.activities;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import xiangyi.calendar.Span;
import xiangyi.roster.GroupId;
import xiangyi.shared.Area;
import xiangyi.shared.Count;
import xiangyi.shared.Dated;
import xiangyi.shared.ForArea;

/**
 * What is filled in of an activity that is planned, or of one that was held.
 *
 * @param endsOn the same day where nothing is said
 * @param saidAs 9月下旬, where only that is known; the two days are then its bounds
 * @param deputies for when only their number is known
 * @param findings for when only their number is known
 * @param rechecks which activity a look-back looks back at
 */
public record ActivityRequest(
        @NotNull ActivityId id,
        @NotNull Area area,
        @NotNull ActivityKind kind,
        @Nullable ActivityId rechecks,
        @NotBlank @Size(max = 100) String title,
        @NotNull Boolean held,
        @NotNull LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable @Size(max = 20) String saidAs,
        @Nullable LocalTime beginsAt,
        @Nullable @Size(max = 100) String place,
        @Nullable @Size(max = 200) String topic,
        @Nullable @Size(max = 60) String lead,
        @Nullable GroupId group,
        @Nullable @Size(max = 300) String route,
        @Nullable @Size(max = 300) String law,
        @Nullable @Size(max = 300) String sites,
        @Nullable @Size(max = 60) String constituency,
        @Nullable Count deputies,
        @Nullable Count findings,
        @Nullable @Min(1) @Max(999) Integer times,
        @Nullable LocalDate notifiedOn,
        @Nullable LocalDate materialsOn,
        @Nullable @Size(max = 4000) String summary,
        int version)
        implements Dated, ForArea {

    /** The few things that must be known. */
    public static ActivityRequest of(
            ActivityId id, Area area, ActivityKind kind, String title, LocalDate startsOn, boolean held) {
        return of(id, area, kind, title, new Span(startsOn, startsOn, null), held, null, null, null, null);
    }

    /** The same with what people first tell of it, and where the days are known only roughly. */
    public static ActivityRequest of(
            ActivityId id,
            Area area,
            ActivityKind kind,
            String title,
            Span when,
            boolean held,
            @Nullable String place,
            @Nullable String lead,
            @Nullable String summary,
            @Nullable Count deputies) {
        return new ActivityRequest(
                id,
                area,
                kind,
                null,
                title,
                held,
                when.from(),
                when.until(),
                when.saidAs(),
                null,
                place,
                null,
                lead,
                null,
                null,
                null,
                null,
                null,
                deputies,
                null,
                null,
                null,
                null,
                summary,
                0);
    }

    /** The same for the place that a ledger is about, with what its names mean there. */
    public ActivityRequest within(
            Area where, boolean wasHeld, @Nullable GroupId ofGroup, @Nullable ActivityId looksBackAt) {
        return new ActivityRequest(
                id,
                where,
                kind,
                looksBackAt,
                title,
                wasHeld,
                startsOn,
                endsOn,
                saidAs,
                beginsAt,
                place,
                topic,
                lead,
                ofGroup,
                route,
                law,
                sites,
                constituency,
                deputies,
                findings,
                times,
                notifiedOn,
                materialsOn,
                summary,
                version);
    }

    @Override
    public LocalDate on() {
        return startsOn;
    }

    LocalDate lastDay() {
        return Objects.requireNonNullElse(endsOn, startsOn);
    }
}
