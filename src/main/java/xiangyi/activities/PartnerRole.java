package xiangyi.activities;

/** What an outside person or office does in an activity. */
public enum PartnerRole {
    /** Checks together with the deputies: 会同检查. */
    CHECKS,
    /** Is inspected, studied or appraised. */
    CHECKED,
    TAKES_PART,
    ORGANISES
}
