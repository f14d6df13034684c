package xiangyi.sessions;

/** Who meets. */
public enum SessionKind {
    CONGRESS,
    PRESIDIUM
}
