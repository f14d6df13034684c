package xiangyi.activities;

import xiangyi.shared.Area;
import xiangyi.shared.Event;

/** An activity is being voided or taken out. Rooms whose records stand on it may refuse. */
public record ActivityVoided(ActivityId activity, Area area) implements Event {}
