package xiangyi.duties;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a township stands with a duty.
 *
 * @param on the day it was met or is arranged for, or by which it is or was due
 * @param path to the record that shows it
 * @param said what is missing, in words, or null
 */
public record Standing(
        Status status,
        @Nullable LocalDate on,
        @Nullable String path,
        @Nullable String said) {

    /** From the worst to the best, so that the worst of several speaks for all. */
    public enum Status {
        MISSED("late"),
        NOT_RECORDED("none"),
        DUE("open"),
        ARRANGED("doing"),
        MET_LATE("done"),
        MET("done"),
        NOT_APPLICABLE("none");

        private final String look;

        Status(String look) {
            this.look = look;
        }

        /** The shape and the class that show it. */
        public String look() {
            return look;
        }
    }

    public static final Standing NOT_RECORDED = new Standing(Status.NOT_RECORDED, null, null, null);

    static final Standing NOT_APPLICABLE = new Standing(Status.NOT_APPLICABLE, null, null, null);

    /** Near enough that it should be arranged by now. */
    private static final int SOON = 60;

    /** Whether it will be missed unless somebody arranges it. */
    public boolean isSoon(LocalDate today) {
        return status == Status.DUE && on != null && on.isBefore(today.plusDays(SOON));
    }

    static Standing due(LocalDate on) {
        return new Standing(Status.DUE, on, null, null);
    }

    static Standing missed(LocalDate due, @Nullable String path) {
        return new Standing(Status.MISSED, due, path, null);
    }

    static Standing arranged(Happened plan) {
        return new Standing(Status.ARRANGED, plan.on(), plan.path(), null);
    }

    /** The worse of two speaks for both. */
    static Standing worse(Standing one, Standing other) {
        return other.status().compareTo(one.status()) < 0 ? other : one;
    }

    /** Whether somebody may still ask what is missing. */
    boolean isOpen() {
        return status == Status.MISSED || status == Status.NOT_RECORDED || status == Status.DUE;
    }

    boolean isMet() {
        return status == Status.MET || status == Status.MET_LATE;
    }

    Standing saying(@Nullable String words) {
        return new Standing(status, on, path, words);
    }

    /** Done in time; entered late where it was only recorded after the day it was due. */
    static Standing met(Happened happened, LocalDate due) {
        return new Standing(
                happened.recordedOn().isAfter(due) ? Status.MET_LATE : Status.MET,
                happened.on(),
                happened.path(),
                null);
    }
}
