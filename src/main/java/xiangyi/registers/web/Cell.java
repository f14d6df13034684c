package xiangyi.registers.web;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import xiangyi.registers.Entry;
import xiangyi.registers.Plan;
import xiangyi.registers.Shown;
import xiangyi.shared.Area;
import xiangyi.shared.Labels;
import xiangyi.shared.Text;

/**
 * A cell of a list.
 *
 * @param role what the sheet of styles calls it
 * @param day drawn as one where it is one
 * @param mark the shape before a word that says how an entry stands
 */
public record Cell(
        String label,
        String role,
        @Nullable LocalDate day,
        @Nullable String mark,
        String text) {

    static <W extends Record> Cell of(Plan<W> plan, String component, Entry<W> row) {
        var value = plan.value(row.words(), component);
        var label = Labels.label(plan.type(), component);
        if (value instanceof LocalDate day) {
            return new Cell(label, plan.isAwaited(component) ? "is-state" : "is-date", day, null, "");
        }
        if (plan.isAwaited(component)) {
            var mark = plan.isOpen(row.words()) ? "none" : "done";
            return new Cell(label, "is-state", null, mark, String.valueOf(plan.standing(row.words())));
        }
        return new Cell(label, value instanceof Number ? "is-no" : "", null, null, Shown.text(value));
    }

    static Cell place(Map<Area, String> names, Area area) {
        return new Cell(Text.text("web.field.area"), "is-who", null, null, names.getOrDefault(area, ""));
    }
}
