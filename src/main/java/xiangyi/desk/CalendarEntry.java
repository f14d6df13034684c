package xiangyi.desk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.Area;

/**
 * A line of the year's calendar.
 *
 * @param on the day it stands at
 * @param said the words for a day that is known only roughly, or null
 * @param what the sort of thing, 视察 or 收到建议
 * @param number how many are drawn together in this line
 */
public record CalendarEntry(
        Sort sort,
        State state,
        LocalDate on,
        @Nullable String said,
        Area area,
        String what,
        String title,
        String path,
        int number) {

    /** The three things a calendar tells of. */
    public enum Sort {
        PLANNED,
        DUE,
        DONE
    }

    /** How it stands today. */
    public enum State {
        /** Happened, or was done. */
        DONE("done"),
        /** Still to come. */
        OPEN("open"),
        /** Its day has passed, and nothing says that it was done. */
        LATE("late");

        private final String look;

        State(String look) {
            this.look = look;
        }

        /** The symbol and the class that show it. */
        public String look() {
            return look;
        }
    }
}
