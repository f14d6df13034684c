package xiangyi.duties;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.Area;
import xiangyi.shared.Places;

/**
 * One line of what a duty looks at.
 *
 * @param whose what ties something owed to what was done about it: a group, a deputy, a hand-over, a stage
 * @param title what people call it; before a bar may stand the stage that is meant
 * @param subject whose page tells of it: the key of {@link Places}
 * @param on the day it was done, is planned for, or fell to somebody
 */
record Happened(
        Area area,
        What what,
        @Nullable String whose,
        @Nullable String title,
        LocalDate on,
        LocalDate recordedOn,
        String subject) {

    enum What {
        DONE,
        PLANNED,
        /** Somebody must follow this with something done. */
        OWED,
        /** Done, but nobody wrote down by whom. */
        UNCLEAR,
        /** Since when a register is kept; {@code whose} names it. */
        KEPT,
        /** The last day of a quarter for which somebody said that a register had nothing (零报告). */
        NOTHING
    }

    String path() {
        return Places.of(subject);
    }

    boolean isWhose(@Nullable String other) {
        return whose != null && whose.equals(other);
    }

    boolean isStage(String stage) {
        return whose != null && whose.startsWith(stage);
    }
}
