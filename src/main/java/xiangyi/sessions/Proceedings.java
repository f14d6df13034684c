package xiangyi.sessions;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a session's rules look at.
 *
 * @param base all deputies in office on the first day
 * @param before the last day of the presidium meeting before this one, or null
 */
public record Proceedings(
        SessionCard session,
        List<AgendaItem> agenda,
        List<ResolutionCard> resolutions,
        int base,
        @Nullable LocalDate before) {

    public boolean holds(AgendaKind kind) {
        return agenda.stream().anyMatch(item -> item.kind() == kind);
    }

    /** The minutes of the session: as recorded, else as the agenda has them; 0 where neither says. */
    public int minutes() {
        return session.minutes() != null
                ? session.minutes()
                : agenda.stream()
                        .filter(item -> item.kind().isCounted() && item.minutes() != null)
                        .mapToInt(AgendaItem::minutes)
                        .sum();
    }
}
