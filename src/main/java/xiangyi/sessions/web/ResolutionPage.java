package xiangyi.sessions.web;

import org.jspecify.annotations.Nullable;
import xiangyi.sessions.ResolutionCard;
import xiangyi.sessions.ResolutionId;
import xiangyi.sessions.SessionCard;

/** @param standing what is corrected, or null for a new one */
public record ResolutionPage(
        SessionCard session, ResolutionId id, @Nullable ResolutionCard standing) {

    public String path() {
        return standing == null ? session.path() + "/resolutions/new" : standing.path();
    }

    public int version() {
        return standing == null ? 0 : standing.version();
    }
}
