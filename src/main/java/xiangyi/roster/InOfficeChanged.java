package xiangyi.roster;

import xiangyi.shared.Area;
import xiangyi.shared.Event;

/** Seats, posts or congresses of a place are not what they were, of whatever day: what was counted by them is stale. */
public record InOfficeChanged(Area area) implements Event {}
