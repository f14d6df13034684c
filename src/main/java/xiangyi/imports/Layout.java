package xiangyi.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Where the columns of a register stand in a sheet. */
final class Layout {

    /** A header further down than this is not looked for. */
    static final int HEADER_WITHIN = 40;

    /** The added column of a file that was given back. */
    static final String WHAT_TO_CHANGE = "哪里要改";

    private final Grid grid;
    private final int firstLine;
    private final Map<Integer, String> titles;
    private final Map<Column<?>, Integer> places = new LinkedHashMap<>();
    private final List<String> twice = new ArrayList<>();
    private @Nullable OwnForm own;
    private int after;

    private Layout(Grid grid, int firstLine, Map<Integer, String> titles) {
        this.grid = grid;
        this.firstLine = firstLine;
        this.titles = titles;
        this.after = grid.lines().size();
    }

    private void seek(List<Column<?>> columns) {
        for (var column : columns) {
            titles.forEach((place, title) -> {
                if (column.isCalled(Tidy.title(title)) && places.putIfAbsent(column, place) != null) {
                    twice.add(title);
                }
            });
        }
    }

    /** The first line that holds at least half of the titles that must be there, or null. */
    static @Nullable Layout find(Grid grid, Sheet<?> sheet) {
        var lines = grid.lines();
        for (var i = 0; i < Math.min(lines.size(), HEADER_WITHIN); i++) {
            var height = headerHeight(grid, i);
            var layout = new Layout(grid, i + height, titles(grid, i, height));
            layout.seek(sheet.columns());
            if (layout.holdsHalfOf(sheet.columns())) {
                return layout;
            }
        }
        return null;
    }

    /** As a person said of this header. */
    static Layout of(Header header, Mapping mapping, Sheet<?> sheet, String sha256) {
        var grid = header.grid();
        var lines = grid.lines();
        var layout = new Layout(grid, Math.min(header.after() + mapping.gap(), lines.size()), header.titles());
        layout.own = new OwnForm(header, mapping);
        layout.places.putAll(layout.own.places(sheet.columns()));
        var last = mapping.lastLine(sha256);
        while (last != null
                && layout.after > layout.firstLine
                && lines.get(layout.after - 1).number() > last) {
            layout.after--;
        }
        return layout;
    }

    /** Title cells merged downwards say over how many lines a header of two storeys stands. */
    private static int headerHeight(Grid grid, int first) {
        var lines = grid.lines();
        var top = lines.get(first).number();
        var bottom = top;
        for (var column = 0; column < grid.width(); column++) {
            var region = grid.regionAt(top, column);
            if (region != null && region.top() == top && region.bottom() - top <= 2) {
                bottom = Math.max(bottom, region.bottom());
            }
        }
        var height = 1;
        while (first + height < lines.size() && lines.get(first + height).number() <= bottom) {
            height++;
        }
        return height;
    }

    /** Below “联系方式” stand 电话 and 地址: the lowest title counts. */
    private static Map<Integer, String> titles(Grid grid, int first, int height) {
        var titles = new TreeMap<Integer, String>();
        for (var i = first; i < first + height; i++) {
            var line = grid.lines().get(i);
            for (var column = 0; column < line.cells().size(); column++) {
                if (!line.text(column).isBlank()) {
                    titles.put(column, Tidy.trimmed(line.text(column)).replace("\n", ""));
                }
            }
        }
        return titles;
    }

    private boolean holdsHalfOf(List<Column<?>> columns) {
        var wanted = columns.stream().filter(Column::isRequired).toList();
        var counted = wanted.isEmpty() ? columns : wanted;
        var found = counted.stream().filter(places::containsKey).count();
        return found > 0 && found * 2 >= counted.size();
    }

    String sheet() {
        return grid.name();
    }

    Grid grid() {
        return grid;
    }

    Map<Column<?>, Integer> places() {
        return places;
    }

    @Nullable
    Integer place(Column<?> column) {
        return places.get(column);
    }

    String title(int place) {
        return titles.getOrDefault(place, "");
    }

    boolean has(Column<?> column) {
        return places.containsKey(column) || (own != null && own.isFixed(column));
    }

    /** What a person said of it, or null where the register was recognised. */
    @Nullable
    OwnForm own() {
        return own;
    }

    /** What stands for the column in this line; in merged cells the first says it for all, where the column allows. */
    @Nullable
    SheetCell cell(Column<?> column, Grid.Line line) {
        var place = places.get(column);
        if (own != null) {
            return own.cell(column, line, place);
        }
        if (place == null) {
            return null;
        }
        return column.isContinued() && grid.regionAt(line.number(), place) != null
                ? grid.shownAt(line, place)
                : line.at(place);
    }

    /** The merged cells behind which the cell of this line is not to be seen. */
    Grid.@Nullable Region hidden(Column<?> column, Grid.Line line) {
        var place = places.get(column);
        var merged = place == null || line.at(place) != null ? null : grid.regionAt(line.number(), place);
        return merged != null && merged.bottom() > merged.top() ? merged : null;
    }

    int known() {
        return places.size();
    }

    List<Column<?>> missing(List<Column<?>> columns) {
        return columns.stream()
                .filter(column -> column.isRequired() && !has(column))
                .toList();
    }

    /** Titles that stand over two columns, so that nobody can say which is meant. */
    List<String> twice() {
        return twice;
    }

    List<String> ignored() {
        return titles.entrySet().stream()
                .filter(title -> !places.containsValue(title.getKey()))
                .map(Map.Entry::getValue)
                .filter(title ->
                        !title.equals(WHAT_TO_CHANGE) && !List.of("序号", "序").contains(Tidy.title(title)))
                .toList();
    }

    /** The last line of the header. */
    Grid.Line header() {
        return grid.lines().get(firstLine - 1);
    }

    List<Grid.Line> lines() {
        return grid.lines().subList(firstLine, after);
    }

    /** A line of data has something in a column of the register. */
    boolean isBlank(Grid.Line line) {
        return places.values().stream().allMatch(place -> {
            var cell = line.at(place);
            return cell == null || (cell.isBlank() && !cell.formula());
        });
    }

    /** Totals, the foot of a form, and headers repeated on every printed page are no data. */
    boolean isBeside(Grid.Line line) {
        return own != null ? own.isBeside(line) : Beside.isTotalOrFoot(line) || isHeader(line);
    }

    private boolean isHeader(Grid.Line line) {
        var same = places.values().stream()
                .filter(place -> Tidy.title(line.text(place)).equals(Tidy.title(title(place))))
                .count();
        return same >= 2 && same * 2 >= places.size();
    }
}
