package xiangyi.suggestions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a list of suggestions is narrowed to, as it stands in the address.
 *
 * @param q words, a deputy's name or a number
 * @param due LATE, WEEK or MONTH
 */
public record SuggestionFilter(
        @Nullable SuggestionStage stage,
        @Nullable String q,
        @Nullable String unit,
        @Nullable String due,
        Integer page) {

    public SuggestionFilter {
        q = q == null || q.isBlank() ? null : q.strip();
        unit = unit == null || unit.isBlank() ? null : unit;
        due = due == null || due.isBlank() ? null : due;
        page = page == null ? 1 : Math.max(1, page);
    }

    /** The last day that still belongs to it, or null where the date does not matter. */
    @Nullable
    LocalDate dueUntil(LocalDate today) {
        if (due == null) {
            return null;
        }
        return switch (due) {
            case "LATE" -> today.minusDays(1);
            case "WEEK" -> today.plusDays(7);
            default -> today.plusDays(30);
        };
    }
}
