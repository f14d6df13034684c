package xiangyi.sessions;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;
import xiangyi.shared.Area;

/** One item of an agenda, in its place. */
@Table(schema = "sessions", name = "agenda_item")
public record AgendaItem(
        AgendaItemId id,
        Area area,
        AgendaKind kind,
        String title,
        @Nullable LocalTime startsAt,
        @Nullable Integer minutes,
        @Nullable String presenter) {

    /** 09:15–09:55, or only when it begins, or nothing. */
    public String time() {
        if (startsAt == null) {
            return "";
        }
        return minutes == null ? startsAt.toString() : startsAt + "–" + startsAt.plusMinutes(minutes);
    }
}
