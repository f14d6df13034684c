package xiangyi.appraisals;

import org.jspecify.annotations.Nullable;

/**
 * The papers of one vote as they were counted. What nobody wrote down is null, never 0; the grades are all there or none.
 *
 * @param present how many were there to vote
 */
public record Ballots(
        @Nullable Integer present,
        @Nullable Integer handedOut,
        @Nullable Integer returned,
        @Nullable Integer valid,
        @Nullable Integer satisfied,
        @Nullable Integer basically,
        @Nullable Integer dissatisfied) {

    public boolean isGraded() {
        return satisfied != null && basically != null && dissatisfied != null;
    }

    /** All grades together; null where they were not written down. */
    public @Nullable Integer graded() {
        return satisfied != null && basically != null && dissatisfied != null
                ? Integer.valueOf(satisfied + basically + dissatisfied)
                : null;
    }

    /** The same with the valid papers, as they are kept. */
    Ballots withValid() {
        return new Ballots(present, handedOut, returned, counted(), satisfied, basically, dissatisfied);
    }

    /** The valid papers: as counted, else as many as have a grade. */
    public @Nullable Integer counted() {
        return valid != null ? valid : graded();
    }
}
