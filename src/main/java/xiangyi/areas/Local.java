package xiangyi.areas;

/** A value as it holds in one place on one day, and where it is written. */
public record Local(String value, String source) {}
