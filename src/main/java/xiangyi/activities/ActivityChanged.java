package xiangyi.activities;

import xiangyi.shared.Area;
import xiangyi.shared.Event;

/** An activity was recorded, held or put right; rooms above may keep its title and day beside their own. */
public record ActivityChanged(ActivityId activity, Area area) implements Event {}
