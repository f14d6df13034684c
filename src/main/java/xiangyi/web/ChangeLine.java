package xiangyi.web;

/** One correction of a record as its page shows it. */
public record ChangeLine(String field, String old, String now, String when, String who, String why) {}
