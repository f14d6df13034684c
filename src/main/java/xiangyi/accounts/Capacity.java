package xiangyi.accounts;

import java.io.Serializable;
import xiangyi.shared.Actor;

/** One of the capacities that somebody may choose, and the name of the place it holds for. */
public record Capacity(CapacityId id, Actor actor, String place) implements Serializable {}
