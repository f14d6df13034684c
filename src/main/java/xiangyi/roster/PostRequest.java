package xiangyi.roster;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.Area;
import xiangyi.shared.Dated;
import xiangyi.shared.ForArea;

/**
 * Who holds which post from when.
 *
 * @param name as typed: a deputy by name or label, or somebody else of the county by name
 */
public record PostRequest(
        @NotNull PostId id,
        @NotNull Area area,
        @NotBlank @Size(max = 60) String name,
        @NotNull PostKind kind,
        @NotBlank @Size(max = 60) String title,
        @NotNull LocalDate fromOn,
        @Nullable LocalDate untilOn,
        @Nullable @Size(max = 200) String note)
        implements Dated, ForArea {

    @Override
    public LocalDate on() {
        return fromOn;
    }

    static PostRequest of(PostQueries.PostRow row) {
        return new PostRequest(
                row.id(), row.area(), row.name(), row.kind(), row.title(), row.fromOn(), row.untilOn(), row.note());
    }

    PostRequest in(Area area) {
        return new PostRequest(id, area, name, kind, title, fromOn, untilOn, note);
    }

    boolean isDemo() {
        return "演示".equals(note);
    }
}
