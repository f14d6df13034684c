package xiangyi.reports;

/** How a figure is said: as it is, 余 (over) or 近 (nearly). */
public enum Exactness {
    EXACT,
    OVER,
    NEARLY
}
