package xiangyi.documents;

/** How a line stands between its margins. */
public enum Align {
    LEFT,
    CENTRE,
    RIGHT
}
