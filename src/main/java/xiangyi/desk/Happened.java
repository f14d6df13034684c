package xiangyi.desk;

/** How often something happened in a month of the year, and where to read of it. */
public record Happened(int month, Happening what, int number, String path) {}
