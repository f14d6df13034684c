package xiangyi.funds;

/** What money of the congress goes to. */
public enum Purpose {
    SESSION,
    ACTIVITY,
    TRAINING,
    LOST_WORK,
    OFFICE,
    PRINTING,
    MEALS,
    SOUVENIRS,
    SUBSCRIPTION,
    /** Several at once, where the books hold only their sum. */
    MIXED,
    OTHER
}
