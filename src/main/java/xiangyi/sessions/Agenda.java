package xiangyi.sessions;

import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.Area;

/** Makes the items of an agenda out of a form. */
final class Agenda {

    private Agenda() {}

    /** In the order of the clock where a session of one day says when each item begins, else as typed. */
    static List<AgendaItem> of(Session session, List<AgendaRequest.Line> lines) {
        var items = lines.stream().map(line -> item(session.area(), line)).toList();
        var timed = session.opensOn().equals(session.closesOn())
                && items.stream().allMatch(item -> item.startsAt() != null);
        return timed
                ? items.stream()
                        .sorted(Comparator.comparing(
                                item -> Objects.requireNonNullElse(item.startsAt(), LocalTime.MIN)))
                        .toList()
                : items;
    }

    static AgendaItem item(Area area, AgendaRequest.Line line) {
        return new AgendaItem(
                Objects.requireNonNullElseGet(line.id(), AgendaItemId::next),
                area,
                Objects.requireNonNullElse(line.kind(), AgendaKind.OTHER),
                Objects.requireNonNullElse(line.title(), "").strip(),
                line.startsAt(),
                line.minutes(),
                blankToNull(line.presenter()));
    }

    static Team team(Area area, AgendaRequest.Group group) {
        return new Team(
                Objects.requireNonNullElseGet(group.id(), TeamId::next),
                area,
                Objects.requireNonNullElse(group.name(), "").strip(),
                blankToNull(group.duty()),
                blankToNull(group.people()));
    }

    private static @Nullable String blankToNull(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
