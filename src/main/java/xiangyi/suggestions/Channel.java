package xiangyi.suggestions;

/** How a suggestion reached the congress. */
public enum Channel {
    PAPER,
    PHONE,
    VISIT,
    /** Written here by the deputy. */
    ONLINE
}
