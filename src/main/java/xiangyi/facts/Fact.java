package xiangyi.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.Area;

/** Something that happened on a day, as its room publishes it. Never a current status. */
public record Fact(
        UUID id,
        Area area,
        LocalDate happenedOn,
        String kind,
        String path,
        String title,
        @Nullable String unit,
        @Nullable LocalDate dueOn,
        Instant recordedAt,
        Map<String, Object> numbers) {

    /** A quantity that belongs to it, or null where nobody recorded one. */
    public @Nullable Integer number(String name) {
        return numbers.get(name) instanceof Number number ? number.intValue() : null;
    }

    public @Nullable String text(String name) {
        var value = numbers.get(name);
        return value == null ? null : value.toString();
    }
}
