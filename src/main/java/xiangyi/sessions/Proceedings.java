package xiangyi.sessions;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a session's rules look at.
 *
 * @param before when the presidium last met before this meeting of it, at a session of the congress too, or null
 */
public record Proceedings(
        SessionCard session,
        List<AgendaItem> agenda,
        List<ResolutionCard> resolutions,
        @Nullable LocalDate before) {

    public boolean holds(AgendaKind kind) {
        return agenda.stream().anyMatch(item -> item.kind() == kind)
                || kind == AgendaKind.MOTION_DEADLINE && session.motionsUntil() != null;
    }

    /** The minutes of the session: as recorded, else as the agenda has them; 0 where neither says. */
    public int minutes() {
        return session.minutes() != null ? session.minutes() : agendaMinutes();
    }

    /** What the agenda adds up to, without pauses. */
    public int agendaMinutes() {
        return agenda.stream()
                .filter(item -> item.kind().isCounted() && item.minutes() != null)
                .mapToInt(AgendaItem::minutes)
                .sum();
    }

    /** Whether the agenda says how long it takes: every item that sits bears its minutes, those of no length aside. */
    public boolean isTimed() {
        return agendaMinutes() > 0
                && agenda.stream()
                        .filter(item -> item.kind().isCounted() && item.kind() != AgendaKind.MOTION_DEADLINE)
                        .allMatch(item -> item.minutes() != null);
    }

    /** Whether minutes as recorded and as the agenda has them are both there and differ. */
    public boolean minutesDiffer() {
        return session.minutes() != null && isTimed() && minutes() != agendaMinutes();
    }

    /** The same with one vote only, so that what was voted before does not stand in its way. */
    Proceedings about(ResolutionId vote) {
        return new Proceedings(
                session,
                agenda,
                resolutions.stream()
                        .filter(resolution -> resolution.id().equals(vote))
                        .toList(),
                before);
    }
}
