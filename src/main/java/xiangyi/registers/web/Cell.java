package xiangyi.registers.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiangyi.registers.Entry;
import xiangyi.registers.Plan;

/** A cell of a list: a day, a word with the mark of how the entry stands, or a text; {@code role} is what the styles call it. */
public record Cell(
        String role, @Nullable LocalDate day, @Nullable String mark, String text) {

    static <W extends Record> Cell of(Plan<W> plan, String component, Entry<W> row) {
        var value = plan.value(row.words(), component);
        var day = value instanceof LocalDate on && !plan.isSpan(component) ? on : null;
        if (!plan.isAwaited(component)) {
            var role = value instanceof LocalDate ? "is-date" : value instanceof Number ? "is-no" : "";
            return new Cell(role, day, null, plan.text(row.words(), component));
        }
        return new Cell("is-state", day, value == null ? "none" : "done", plan.standing(row.words()));
    }
}
