package xiangyi.duties;

import java.time.LocalDate;
import xiangyi.shared.Area;

/** One line of what a duty asks for. KEPT is since when the register is kept, NOTHING the last day of a
 * quarter for which somebody said that there was nothing (零报告). */
record Happened(Area area, What what, LocalDate on, LocalDate recordedOn, String path) {

    enum What {
        CONGRESS,
        PRESIDIUM,
        PLANNED_CONGRESS,
        PLANNED_PRESIDIUM,
        KEPT,
        NOTHING
    }
}
