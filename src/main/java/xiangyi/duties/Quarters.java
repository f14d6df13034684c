package xiangyi.duties;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Which days a register answers for: all since it is kept, and each quarter that was reported as empty (零报告). */
final class Quarters {

    private Quarters() {}

    static LocalDate end(LocalDate day) {
        return start(day).plusMonths(3).minusDays(1);
    }

    static LocalDate start(LocalDate day) {
        return day.with(IsoFields.DAY_OF_QUARTER, 1);
    }

    /**
     * Whether no day from the first to the last is left open. A quarter reported as empty closes itself only: it says
     * nothing of the quarters about it.
     */
    static boolean isKept(@Nullable LocalDate since, Collection<LocalDate> nothing, LocalDate first, LocalDate last) {
        for (var day = first; !day.isAfter(last); day = end(day).plusDays(1)) {
            if (since != null && !since.isAfter(day)) {
                return true;
            }
            if (!nothing.contains(end(day))) {
                return false;
            }
        }
        return true;
    }
}
