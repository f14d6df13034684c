package xiangyi.motions;

/** What the presidium decides about a motion. */
public enum Decision {
    LISTED,
    CONVERTED
}
