package xiangyi.web;

/** A step back on the trail above a title. */
public record Crumb(String path, String title) {}
