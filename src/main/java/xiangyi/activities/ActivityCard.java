package xiangyi.activities;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import xiangyi.calendar.Span;
import xiangyi.roster.GroupId;
import xiangyi.shared.Area;
import xiangyi.shared.Count;
import xiangyi.shared.Exactness;

/**
 * An activity as lists, pages and pickers show it.
 *
 * @param came how many of the named deputies came; 0 where no names are kept
 * @param marked how many of the named deputies somebody said anything about
 * @param found how many findings are kept
 * @param waiting of these, how many nobody has been asked to answer yet
 * @param open of these, how many somebody was asked to answer and has not
 * @param plannedOn the first of the days it was first planned for; null where it was recorded after the fact
 */
public record ActivityCard(
        ActivityId id,
        int version,
        Area area,
        ActivityKind kind,
        String title,
        @Nullable String topic,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable String saidAs,
        @Nullable LocalTime beginsAt,
        @Nullable String place,
        @Nullable String route,
        @Nullable String law,
        @Nullable String sites,
        @Nullable GroupId groupId,
        @Nullable String groupName,
        @Nullable String constituency,
        @Nullable String lead,
        int times,
        ActivityStatus status,
        @Nullable String summary,
        @Nullable Integer deputiesNumber,
        @Nullable Exactness deputiesExactness,
        @Nullable Integer findingsNumber,
        @Nullable Exactness findingsExactness,
        @Nullable LocalDate notifiedOn,
        @Nullable LocalDate materialsOn,
        @Nullable LocalDate toldOn,
        @Nullable String toldHow,
        @Nullable ActivityId rechecks,
        @Nullable String cancelledWhy,
        int came,
        int marked,
        int found,
        int waiting,
        int open,
        @Nullable LocalDate handedOverOn,
        @Nullable LocalDate plannedOn,
        @Nullable LocalDate plannedUntil,
        @Nullable String plannedAs) {

    public String path() {
        return "/activities/" + id.text();
    }

    public boolean held() {
        return status == ActivityStatus.HELD;
    }

    public Span when() {
        return new Span(startsOn, endsOn, saidAs);
    }

    /** For when it was first planned; null where it was recorded after the fact. */
    public @Nullable Span planned() {
        return plannedOn == null || plannedUntil == null ? null : new Span(plannedOn, plannedUntil, plannedAs);
    }

    /** It stands at another day than first planned. A day within 9月下旬 is what was planned. */
    public boolean isMoved() {
        var planned = planned();
        if (planned == null) {
            return false;
        }
        return planned.saidAs() == null
                ? !startsOn.equals(planned.from())
                : startsOn.isBefore(planned.from()) || startsOn.isAfter(planned.until());
    }

    /** Counted by name where names are kept, else as typed; null where nobody recorded it. */
    public @Nullable Count deputies() {
        return came > 0 ? Count.exactly(came) : typedDeputies();
    }

    public @Nullable Count typedDeputies() {
        return Count.of(deputiesNumber, deputiesExactness);
    }

    /** One by one where they are kept, else as typed; null where nobody recorded any. */
    public @Nullable Count findings() {
        return found > 0 ? Count.exactly(found) : typedFindings();
    }

    public @Nullable Count typedFindings() {
        return Count.of(findingsNumber, findingsExactness);
    }

    /** The number of deputies as typed is not that of the names. */
    public boolean deputiesDisagree() {
        var typed = typedDeputies();
        return typed != null && came > 0 && typed.isExact() && typed.number() != came;
    }
}
