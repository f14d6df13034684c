package xiangyi.sessions;

import xiangyi.shared.Area;
import xiangyi.shared.Event;

/** A session was recorded by mistake; whoever has work standing on it refuses. */
public record SessionVoided(SessionId session, Area area) implements Event {}
