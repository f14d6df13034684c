package xiangyi.referrals;

/** What happened, one line each in the story. */
public enum EntryKind {
    HANDED_OVER,
    SIGNED_FOR,
    RETURN_ASKED,
    RETURN_GRANTED,
    RETURN_REFUSED,
    HANDED_ON,
    CONTACTED,
    PROGRESSED,
    EXTENDED,
    URGED,
    REPLIED,
    RATED,
    REDO_ASKED,
    SETTLED,
    FULFILLED,
    VOIDED;

    /** Letters and hand-overs stand out in the story. */
    public boolean isBig() {
        return this == HANDED_OVER || this == REPLIED || this == FULFILLED;
    }

    public String look() {
        return switch (this) {
            case HANDED_OVER, REPLIED, FULFILLED, SETTLED -> "done";
            case RETURN_ASKED, RETURN_GRANTED, RETURN_REFUSED, REDO_ASKED, VOIDED -> "back";
            case PROGRESSED, EXTENDED -> "track";
            case SIGNED_FOR, HANDED_ON, CONTACTED, URGED, RATED -> "open";
        };
    }
}
