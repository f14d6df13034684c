package xiangyi.imports;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A list in staff's own form, read as a person said: fixed values, words, and what merged cells hold for. */
final class OwnForm {

    private static final Pattern SUBTOTAL = Pattern.compile(".{0,8}(合计|小计|总计|共计)");

    private final Header header;
    private final Mapping mapping;
    private final @Nullable Integer year;
    private final Map<List<String>, String> words = new HashMap<>();
    private final Set<String> above = new HashSet<>();

    OwnForm(Header header, Mapping mapping) {
        this.header = header;
        this.mapping = mapping;
        this.year = mapping.year() != null ? mapping.year() : header.year().orElse(null);
        mapping.words().forEach(word -> words.put(List.of(word.name(), Tidy.title(word.word())), word.known()));
        header.above().forEach(line -> texts(line).forEach(text -> above.add(Tidy.title(text))));
    }

    Grid grid() {
        return header.grid();
    }

    MappingCard card() {
        return mapping.card();
    }

    /** Of the dates that say none. */
    @Nullable
    Integer year() {
        return year;
    }

    Map<Column<?>, Integer> places(List<Column<?>> columns) {
        var left = header.left();
        var places = new LinkedHashMap<Column<?>, Integer>();
        for (var column : columns) {
            var said = mapping.column(column.title());
            if (said != null && said.place() != null && said.place() + left >= 0) {
                places.put(column, said.place() + left);
            }
        }
        return places;
    }

    boolean isFixed(Column<?> column) {
        var said = mapping.column(column.title());
        return said != null && said.fixed() != null;
    }

    @Nullable
    SheetCell cell(Column<?> column, Grid.Line line, @Nullable Integer place) {
        var said = mapping.column(column.title());
        var cell = said != null && said.fixed() != null
                ? SheetCell.text(said.fixed(), false)
                : place == null ? null : typed(column, line, place, said != null && said.down());
        if (cell == null || cell.isBlank()) {
            return null;
        }
        var known = words.get(List.of(column.title(), Tidy.title(cell.raw())));
        if (known != null) {
            return known.isEmpty() ? null : SheetCell.text(known, false);
        }
        return year != null && column.isOfDays() ? Years.within(year, cell) : cell;
    }

    /** Cells merged downwards hold for every line beside them, but a number is not counted twice. */
    private @Nullable SheetCell typed(Column<?> column, Grid.Line line, int place, boolean down) {
        var own = line.at(place);
        if (own != null && !own.isBlank()) {
            return own;
        }
        var merged = grid().regionAt(line.number(), place);
        if (merged != null && merged.bottom() > merged.top() && !column.isCounted()) {
            return grid().shownAt(line, place);
        }
        return down ? above(line, place) : own;
    }

    private @Nullable SheetCell above(Grid.Line line, int place) {
        var lines = grid().lines();
        for (var i = grid().indexOf(line.number()) - 1; i >= header.after(); i--) {
            var cell = lines.get(i).at(place);
            if (cell != null && !cell.isBlank() && !isBeside(lines.get(i))) {
                return cell;
            }
        }
        return null;
    }

    boolean isBeside(Grid.Line line) {
        var typed = texts(line).toList();
        return Beside.isTotalOrFoot(line)
                || typed.stream()
                        .limit(2)
                        .anyMatch(text -> SUBTOTAL.matcher(Tidy.title(text)).matches())
                || (typed.size() == 1 && (isAcross(line) || above.contains(Tidy.title(typed.get(0)))))
                || header.lines().stream().anyMatch(storey -> repeats(line, storey, typed.size()));
    }

    /** A heading over a group of rows, or a title printed on every page: the only cell, merged across several. */
    private boolean isAcross(Grid.Line line) {
        return IntStream.range(0, line.cells().size())
                .filter(column -> !line.text(column).isBlank())
                .mapToObj(column -> grid().regionAt(line.number(), column))
                .anyMatch(region -> region != null && region.right() > region.left());
    }

    private static boolean repeats(Grid.Line line, Grid.Line storey, int typed) {
        var same = IntStream.range(0, line.cells().size())
                .filter(column -> !line.text(column).isBlank()
                        && Tidy.title(line.text(column)).equals(Tidy.title(storey.text(column))))
                .count();
        return typed > 0 && (same == typed || (same >= 2 && same * 2 >= typed));
    }

    static Stream<String> texts(Grid.Line line) {
        return IntStream.range(0, line.cells().size()).mapToObj(line::text).filter(text -> !text.isBlank());
    }
}
