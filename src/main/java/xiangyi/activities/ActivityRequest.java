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
        @NotBlank @Size(max = 100) String title,
        @Nullable @Size(max = 200) String topic,
        @NotNull LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable @Size(max = 20) String saidAs,
        @Nullable LocalTime beginsAt,
        @Nullable @Size(max = 100) String place,
        @Nullable @Size(max = 300) String route,
        @Nullable @Size(max = 300) String law,
        @Nullable @Size(max = 300) String sites,
        @Nullable GroupId group,
        @Nullable @Size(max = 60) String constituency,
        @Nullable @Size(max = 60) String lead,
        @Nullable @Min(1) @Max(999) Integer times,
        @NotNull Boolean held,
        @Nullable @Size(max = 4000) String summary,
        @Nullable Count deputies,
        @Nullable Count findings,
        @Nullable LocalDate notifiedOn,
        @Nullable LocalDate materialsOn,
        @Nullable ActivityId rechecks,
        int version)
        implements Dated, ForArea {

    /** The few things that must be known. */
    public static ActivityRequest of(
            ActivityId id, Area area, ActivityKind kind, String title, LocalDate startsOn, boolean held) {
        return new ActivityRequest(
                id, area, kind, title, null, startsOn, null, null, null, null, null, null, null, null, null, null, null,
                held, null, null, null, null, null, null, 0);
    }

    /** The same when the days are known only roughly, or it took several. */
    public ActivityRequest over(Span when) {
        return new ActivityRequest(
                id,
                area,
                kind,
                title,
                topic,
                when.from(),
                when.until(),
                when.saidAs(),
                beginsAt,
                place,
                route,
                law,
                sites,
                group,
                constituency,
                lead,
                times,
                held,
                summary,
                deputies,
                findings,
                notifiedOn,
                materialsOn,
                rechecks,
                version);
    }

    /** The same with what people first tell of it. */
    public ActivityRequest told(
            @Nullable String place, @Nullable String lead, @Nullable String summary, @Nullable Count deputies) {
        return new ActivityRequest(
                id,
                area,
                kind,
                title,
                topic,
                startsOn,
                endsOn,
                saidAs,
                beginsAt,
                place,
                route,
                law,
                sites,
                group,
                constituency,
                lead,
                times,
                held,
                summary,
                deputies,
                findings,
                notifiedOn,
                materialsOn,
                rechecks,
                version);
    }

    /** The same for the place that a ledger is about, with what its names mean there. */
    public ActivityRequest within(
            Area where, boolean wasHeld, @Nullable GroupId ofGroup, @Nullable ActivityId looksBackAt) {
        return new ActivityRequest(
                id,
                where,
                kind,
                title,
                topic,
                startsOn,
                endsOn,
                saidAs,
                beginsAt,
                place,
                route,
                law,
                sites,
                ofGroup,
                constituency,
                lead,
                times,
                wasHeld,
                summary,
                deputies,
                findings,
                notifiedOn,
                materialsOn,
                looksBackAt,
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
