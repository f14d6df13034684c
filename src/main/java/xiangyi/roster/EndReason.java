package xiangyi.roster;

/** Why a seat ended: the causes of 《代表法》 articles 62 and 63, and the end of the term itself. */
public enum EndReason {
    MOVED,
    RESIGNED,
    ORDERED_TO_RESIGN,
    ABSENT_TWICE,
    RECALLED,
    NATIONALITY,
    DEPRIVED,
    INCAPACITY,
    DEATH,
    TERM_ENDED;

    /** Whether a session accepted it, or sessions are what it rests on. */
    public boolean restsOnSessions() {
        return isAccepted() || this == ABSENT_TWICE;
    }

    boolean isAccepted() {
        return this == RESIGNED || this == ORDERED_TO_RESIGN;
    }
}
