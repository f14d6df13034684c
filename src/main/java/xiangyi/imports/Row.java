package xiangyi.imports;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.Reason;
import xiangyi.shared.Refusal;
import xiangyi.shared.Sealed;

/**
 * A row whose cells have all been read: {@link #get} never meets a blank or an unreadable cell, because such a row is
 * reported and not handed on. What only shows when cells are compared is refused with {@link #refuse}.
 */
public final class Row {

    private final Layout layout;
    private final Grid.Line line;
    private Map<Column<?>, Object> values = new HashMap<>();
    private final Findings findings;
    private boolean refused;

    Row(Layout layout, Grid.Line line, Findings findings) {
        this.layout = layout;
        this.line = line;
        this.findings = findings;
    }

    /** Its number as the person sees it. */
    public int number() {
        return line.number();
    }

    /** What stands in a column that must be filled. */
    public <T> T get(Column<T> column) {
        return find(column).orElseThrow(() -> new IllegalStateException(column + " is optional: use find"));
    }

    @SuppressWarnings("unchecked")
    public <T> Optional<T> find(Column<T> column) {
        return Optional.ofNullable((T) values.get(column));
    }

    public <T> @Nullable T orNull(Column<T> column) {
        return find(column).orElse(null);
    }

    /** The cell does not fit the rest of its row. */
    public void refuse(Column<?> column, Reason reason) {
        refused = true;
        var place = layout.place(column);
        if (place == null) {
            refuse(reason);
        } else {
            findings.add(new Problem(
                    layout.sheet(),
                    number(),
                    Grid.letters(place),
                    layout.title(place),
                    Problem.shortened(line.text(place)),
                    reason));
        }
    }

    /** The row as a whole cannot be. */
    public void refuse(Reason reason) {
        refused = true;
        findings.add(new Problem(layout.sheet(), number(), "", "", "", reason));
    }

    /** What a use case refused, at the column that the field became. */
    void refuse(Reason reason, Collection<Column<?>> columns) {
        columns.stream()
                .filter(column -> column.isField(reason.field()))
                .findFirst()
                .ifPresentOrElse(column -> refuse(column, reason), () -> refuse(reason));
    }

    boolean isRefused() {
        return refused;
    }

    String sheet() {
        return layout.sheet();
    }

    /** The cells as typed, by the titles of the file; what is secret only masked. */
    Map<String, String> raw() {
        var raw = new LinkedHashMap<String, String>();
        layout.places().forEach((column, place) -> {
            var text = line.text(place);
            if (!text.isEmpty()) {
                raw.put(layout.title(place), column.isSecret() ? new Sealed(text).masked() : text);
            }
        });
        return raw;
    }

    /** Frees what is no longer needed once the row has become a value of its room. */
    void forget() {
        values = Map.of();
    }

    void read(List<Column<?>> columns) {
        for (var column : columns) {
            if (layout.has(column)) {
                try {
                    read(column);
                } catch (Refusal refusal) {
                    refusal.reasons().forEach(reason -> refuse(column, reason));
                }
            }
        }
    }

    private void read(Column<?> column) {
        var cell = layout.cell(column, line);
        if (cell != null && !column.isBlank(cell)) {
            values.put(column, Objects.requireNonNull(column.read(cell)));
        } else if (column.isRequired()) {
            var hidden = layout.hidden(column, line);
            refuse(column, hidden == null ? Reason.of("imports.required") : Reason.of("imports.merged", hidden.text()));
        }
    }
}
