package xiangyi.sessions.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiangyi.areas.Place;
import xiangyi.sessions.SessionCard;
import xiangyi.sessions.SessionId;
import xiangyi.sessions.SessionKind;

/**
 * The one form of a session: new, changed while it is a plan, or corrected once it was held.
 *
 * @param session what stands, or null for a new one
 * @param ordinal what the next one would be
 */
public record SessionFormPage(
        String act,
        SessionId id,
        Place here,
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
