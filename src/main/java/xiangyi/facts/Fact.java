package xiangyi.facts;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.Area;

/**
 * Something that happened on a day, as its room publishes it. Never a current status.
 *
 * @param until the last day of what lasted, or null
 * @param told words, numbers, people and lists that belong to it, by the names of {@link Told}
 */
public record Fact(
        UUID id,
        Area area,
        LocalDate happenedOn,
        @Nullable LocalDate until,
        String kind,
        String path,
        String title,
        @Nullable String unit,
        @Nullable LocalDate dueOn,
        Instant recordedAt,
        Map<String, Object> told) {

    /** A quantity that belongs to it, or null where nobody recorded one. */
    public @Nullable Integer number(String name) {
        return told.get(name) instanceof Number number ? number.intValue() : null;
    }

    /** The same with its fraction, such as money. */
    public @Nullable BigDecimal amount(String name) {
        return told.get(name) instanceof Number number ? new BigDecimal(number.toString()) : null;
    }

    /** The objects of a list that belongs to it, such as the counters of an activity. */
    @SuppressWarnings("unchecked")
    public List<Map<String, Object>> list(String name) {
        return told.get(name) instanceof List<?> list ? (List<Map<String, Object>>) list : List.of();
    }

    /** The last day of it, which most often is the only one. */
    public LocalDate endedOn() {
        return until == null ? happenedOn : until;
    }

    public @Nullable String text(String name) {
        var value = told.get(name);
        return value == null ? null : value.toString();
    }
}
