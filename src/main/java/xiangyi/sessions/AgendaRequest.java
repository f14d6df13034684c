package xiangyi.sessions;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The whole agenda as one form, and the working teams beside it; lines without words fall away. */
public record AgendaRequest(@Valid List<Line> items, @Valid List<Group> teams, int version) {

    public AgendaRequest {
        items = items == null ? List.of() : items;
        teams = teams == null ? List.of() : teams;
    }

    List<Line> filledItems() {
        return items.stream().filter(Line::isFilled).toList();
    }

    List<Group> filledTeams() {
        return teams.stream().filter(Group::isFilled).toList();
    }

    /** One item; the id is that of an item which stood there before. */
    public record Line(
            @Nullable AgendaItemId id,
            @Nullable AgendaKind kind,
            @Nullable @Size(max = 200) String title,
            @Nullable LocalTime startsAt,
            @Nullable @Min(1) @Max(1440) Integer minutes,
            @Nullable @Size(max = 60) String presenter) {

        boolean isFilled() {
            return title != null && !title.isBlank();
        }
    }

    /** One team. */
    public record Group(
            @Nullable TeamId id,
            @Nullable @Size(max = 60) String name,
            @Nullable @Size(max = 500) String duty,
            @Nullable @Size(max = 500) String people) {

        boolean isFilled() {
            return name != null && !name.isBlank();
        }
    }
}
