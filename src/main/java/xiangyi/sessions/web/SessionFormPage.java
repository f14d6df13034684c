package xiangyi.sessions.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiangyi.areas.Place;
import xiangyi.sessions.SessionCard;
import xiangyi.sessions.SessionId;
import xiangyi.sessions.SessionKind;
import xiangyi.shared.Area;

/**
 * The one form of a session: new, changed while it is a plan, or corrected once it was held.
 *
 * @param session what stands, or null for a new one
 * @param townships to choose from, or none where the person works for one only
 * @param ordinal what the next one would be
 */
public record SessionFormPage(
        String act,
        SessionId id,
        Area area,
        List<Place> townships,
        SessionKind kind,
        @Nullable SessionCard session,
        @Nullable Integer ordinal,
        LocalDate today) {

    public String path() {
        return session == null ? "/sessions/new" : session.path() + "/" + act;
    }

    public boolean isCorrection() {
        return act.equals("correction");
    }

    public int version() {
        return session == null ? 0 : session.version();
    }
}
