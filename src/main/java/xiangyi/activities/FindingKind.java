package xiangyi.activities;

/** Whether something is wrong, or something is proposed. */
public enum FindingKind {
    PROBLEM,
    SUGGESTION
}
