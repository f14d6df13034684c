package xiangyi.petitions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiangyi.calendar.Due;
import xiangyi.calendar.Term;
import xiangyi.calendar.Workdays;
import xiangyi.shared.Area;

/** A petition as lists and pages show it: everything but who petitions. */
public record PetitionCard(
        PetitionId id,
        int version,
        Area area,
        @Nullable String village,
        LocalDate receivedOn,
        CameBy channel,
        int people,
        String matter,
        PetitionKind kind,
        @Nullable PetitionId repeatOf,
        PetitionStatus status,
        @Nullable LocalDate toldOn,
        @Nullable LocalDate extendedOn,
        @Nullable LocalDate settledOn,
        @Nullable PetitionEnding settledWhere,
        @Nullable String outcome) {

    /** Within which the petitioner is told whether the matter is taken up. */
    public static final Term TO_TELL = Term.days(15);

    /** Within which a claim is settled from the day it was taken up. */
    public static final Term TO_SETTLE = Term.days(60);

    /** The same with the one extension that the law allows. */
    public static final Term TO_SETTLE_EXTENDED = Term.days(90);

    public static final String TO_TELL_SOURCE = "《信访工作条例》第二十三条";
    public static final String TO_SETTLE_SOURCE = "《信访工作条例》第三十四条";

    public String path() {
        return "/petitions/" + id.text();
    }

    public boolean isOpen() {
        return status == PetitionStatus.OPEN;
    }

    /** Ideas are studied, not decided by a day (《信访工作条例》第二十九条). */
    public boolean hasTerm() {
        return kind == PetitionKind.CLAIM;
    }

    public Due tellDue(Workdays workdays) {
        return workdays.due(receivedOn, TO_TELL);
    }

    /** From being taken up, or from receipt while nobody has been told. */
    public Due settleDue(Workdays workdays) {
        return workdays.due(toldOn == null ? receivedOn : toldOn, extendedOn == null ? TO_SETTLE : TO_SETTLE_EXTENDED);
    }

    /** What is due next; null when nothing is. */
    public @Nullable Due nextDue(Workdays workdays) {
        if (!isOpen()) {
            return null;
        }
        return toldOn == null ? tellDue(workdays) : hasTerm() ? settleDue(workdays) : null;
    }
}
