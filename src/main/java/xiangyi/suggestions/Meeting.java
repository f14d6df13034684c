package xiangyi.suggestions;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import xiangyi.referrals.AnswerClock;
import xiangyi.referrals.HandOver;
import xiangyi.shared.Area;
import xiangyi.shared.Dated;
import xiangyi.shared.DepartmentId;
import xiangyi.shared.ForArea;

/**
 * What is filled in at a hand-over meeting (交办会): line by line which unit takes which suggestion, and which clock runs.
 *
 * @param departments one for each suggestion, nothing where none takes it today
 * @param clocks one for each suggestion
 */
public record Meeting(
        @NotNull Area area,
        @NotNull LocalDate on,
        List<SuggestionId> suggestions,
        List<String> departments,
        List<AnswerClock> clocks,
        @Nullable @Size(max = 500) String note)
        implements Dated, ForArea {

    public Meeting {
        suggestions = suggestions == null ? List.of() : List.copyOf(suggestions);
        departments = departments == null ? List.of() : departments;
        clocks = clocks == null ? List.of() : List.copyOf(clocks);
    }

    /** One suggestion that a unit takes. */
    public record Item(SuggestionId suggestion, DepartmentId department, AnswerClock clock) {}

    public List<Item> items() {
        var lines = Math.min(suggestions.size(), Math.min(departments.size(), clocks.size()));
        return IntStream.range(0, lines)
                .filter(line ->
                        departments.get(line) != null && !departments.get(line).isBlank())
                .mapToObj(line ->
                        new Item(suggestions.get(line), DepartmentId.of(departments.get(line)), clocks.get(line)))
                .toList();
    }

    HandOver handOver(Item item) {
        return new HandOver(area, item.department(), List.of(), item.clock(), on, null, null, null, note);
    }
}
