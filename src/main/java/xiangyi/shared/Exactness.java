package xiangyi.shared;

/** How a number is meant: as it is, 余 (that and some more) or 近 (not quite that). */
public enum Exactness {
    EXACT,
    OVER,
    NEARLY
}
