package xiangyi.areas;

import xiangyi.shared.Area;

/** Says whether a room has something that stands on a place, which then cannot be taken out. */
public interface AreaUse {

    boolean standsOn(Area area);
}
