package xiangyi.sessions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiangyi.roster.TermId;
import xiangyi.shared.Area;

/** A session as lists and pickers show it. */
public record SessionCard(
        SessionId id,
        int version,
        Area area,
        SessionKind kind,
        TermId term,
        int termOrdinal,
        int ordinal,
        LocalDate opensOn,
        LocalDate closesOn,
        boolean held,
        @Nullable String place,
        @Nullable Integer minutes,
        @Nullable Integer expected,
        @Nullable Integer present) {

    public String path() {
        return "/sessions/" + id.text();
    }

    /** Whether a day falls into it. */
    public boolean isOn(LocalDate day) {
        return !day.isBefore(opensOn) && !day.isAfter(closesOn);
    }
}
