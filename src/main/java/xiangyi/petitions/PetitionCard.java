package xiangyi.petitions;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import xiangyi.calendar.Due;
import xiangyi.calendar.TimeLimit;
import xiangyi.calendar.Workdays;
import xiangyi.shared.Area;

/**
 * A petition as lists and pages show it: everything but who petitions.
 *
 * @param people how many it is about; null where nobody wrote it down
 * @param spokespersons how many came to speak for the others
 * @param unclear whether name or address is not clear, so that nobody can be told
 * @param extensions how often the term was extended; the law allows one
 */
public record PetitionCard(
        PetitionId id,
        int version,
        Area area,
        @Nullable String village,
        LocalDate receivedOn,
        CameBy channel,
        @Nullable Integer people,
        @Nullable Integer spokespersons,
        boolean unclear,
        String matter,
        PetitionKind kind,
        @Nullable PetitionId repeatOf,
        PetitionStatus status,
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate toldOn,
        @Nullable LocalDate extendedOn,
        @Nullable LocalDate extendedUntil,
        @Nullable String extendedBy,
        int extensions,
        @Nullable LocalDate settledOn,
        @Nullable PetitionEnding settledWhere,
        @Nullable String outcome) {

    /** Within which the petitioner is told that it came, and by which way and procedure it is dealt with. */
    public static final TimeLimit TO_TELL = TimeLimit.days(15);

    /** Within which a claim is settled from the day it was taken up. */
    public static final TimeLimit TO_SETTLE = TimeLimit.days(60);

    /** The same with the one extension that the law allows. */
    public static final TimeLimit TO_SETTLE_EXTENDED = TimeLimit.days(90);

    public static final String TO_TELL_SOURCE = "《信访工作条例》第二十三条";
    public static final String TO_SETTLE_SOURCE = "《信访工作条例》第三十四条";

    public String path() {
        return "/petitions/" + id.text();
    }

    public boolean isOpen() {
        return status == PetitionStatus.OPEN;
    }

    /** Ideas are studied and accusations go to who hears them, neither by a day (《信访工作条例》第二十九条、第三十条). */
    public boolean hasTerm() {
        return kind == PetitionKind.CLAIM;
    }

    public Due tellDue(Workdays workdays) {
        return workdays.due(receivedOn, TO_TELL);
    }

    /** Whether the petitioner is still to be told. */
    public boolean isToBeTold() {
        return toldOn == null && !unclear;
    }

    /** 受理: the day recorded for it, else of the notice; a late notice does not move it beyond the days given for it. */
    public LocalDate takenUpOn(Workdays workdays) {
        var latest = tellDue(workdays).on();
        var said = acceptedOn == null ? toldOn : acceptedOn;
        return said == null || said.isAfter(latest) ? latest : said;
    }

    /** Sixty days from being taken up, and as much more as the law lets it be extended. */
    public Due settleDue(Workdays workdays) {
        var from = takenUpOn(workdays);
        var ordinary = workdays.due(from, TO_SETTLE);
        if (extendedOn == null || extendedOn.isAfter(ordinary.on())) {
            return ordinary;
        }
        var latest = workdays.due(from, TO_SETTLE_EXTENDED);
        return extendedUntil == null || !extendedUntil.isBefore(latest.on())
                ? latest
                : workdays.dueUnshifted(from, TimeLimit.days((int) from.until(extendedUntil, ChronoUnit.DAYS)));
    }

    /** The extension on record as the norms judge it; null where there is none. */
    public @Nullable MoreTime moreTime(Workdays workdays) {
        return extendedOn == null ? null : moreTime(workdays, extensions > 1, extendedOn, extendedUntil, extendedBy);
    }

    MoreTime moreTime(Workdays workdays, boolean again, LocalDate on, @Nullable LocalDate until, @Nullable String by) {
        var from = takenUpOn(workdays);
        var latest = workdays.due(from, TO_SETTLE_EXTENDED).on();
        return new MoreTime(again, on, workdays.due(from, TO_SETTLE).on(), latest, until == null ? latest : until, by);
    }

    public Visit visit() {
        return new Visit(channel, spokespersons);
    }

    /** What is due next; null when nothing is. */
    public @Nullable Due nextDue(Workdays workdays) {
        if (!isOpen()) {
            return null;
        }
        return isToBeTold() ? tellDue(workdays) : hasTerm() ? settleDue(workdays) : null;
    }
}
