package xiangyi.areas;

import xiangyi.shared.Area;

/** A place and its name. */
public record Place(Area area, String name) {}
