package xiangyi.reports;

/** Where typed words stand beside a counted paragraph. */
public enum EditPlace {
    BEFORE,
    INSTEAD,
    AFTER
}
