package xiangyi.sessions;

/** What became of a vote. One that is void stays on record and counts nowhere as passed. */
public enum Outcome {
    PASSED("done"),
    FAILED("open"),
    /** The meeting was of too few, or there were more votes than people. */
    VOID("late"),
    /** Nobody wrote the votes down. */
    UNCOUNTED("open"),
    /** The roster of that day is not entered: more than half of whom? */
    UNMEASURED("open");

    private final String look;

    Outcome(String look) {
        this.look = look;
    }

    public String look() {
        return look;
    }

    static Outcome of(SessionCard session, ResolutionCard vote) {
        if (session.isInquorate() || session.hasFewerThan(vote.votes())) {
            return VOID;
        }
        var inFavour = vote.inFavour();
        var base = vote.base();
        if (inFavour == null) {
            return UNCOUNTED;
        }
        if (base == null) {
            return 2 * inFavour > vote.votes() ? UNMEASURED : FAILED;
        }
        return inFavour >= new Quorum(base).majority() ? PASSED : FAILED;
    }
}
