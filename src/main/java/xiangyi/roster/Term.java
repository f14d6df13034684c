package xiangyi.roster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.Area;

/** 届: from the first session of one congress to the first session of the next. */
public record Term(
        TermId id,
        int version,
        Area area,
        int ordinal,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable String voidReason)
        implements Voidable {

    public String path() {
        return "/terms/" + id.text();
    }

    Term endingOn(LocalDate day) {
        return new Term(id, version, area, ordinal, startsOn, day, voidReason);
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(startsOn) && (endsOn == null || day.isBefore(endsOn));
    }
}
