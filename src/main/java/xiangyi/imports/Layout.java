package xiangyi.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where the columns of a register stand in a sheet. */
final class Layout {

    /** A header further down than this is not looked for. */
    static final int HEADER_WITHIN = 40;

    private static final Pattern TOTAL = Pattern.compile("(合计|小计|总计|共计|累计|总数)([:：(（]?\\d.*)?[:：]?");
    private static final Pattern FOOT =
            Pattern.compile("(填表人|制表人?|填报人|审核人|负责人|单位负责人|填表日期|填报日期|填报单位|注|备注|说明|填表说明)\\d*[:：].*", Pattern.DOTALL);

    /** The added column of a file that was given back. */
    static final String WHAT_TO_CHANGE = "哪里要改";

    private final Grid grid;
    private final int firstLine;
    private final Map<Integer, String> titles;
    private final Map<Column<?>, Integer> places = new LinkedHashMap<>();
    private final List<String> twice = new ArrayList<>();

    private Layout(Grid grid, int firstLine, Map<Integer, String> titles, List<Column<?>> columns) {
        this.grid = grid;
        this.firstLine = firstLine;
        this.titles = titles;
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
            var layout = new Layout(grid, i + height, titles(grid, i, height), sheet.columns());
            if (layout.holdsHalfOf(sheet.columns())) {
                return layout;
            }
        }
        return null;
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

    int known() {
        return places.size();
    }

    List<Column<?>> missing(List<Column<?>> columns) {
        return columns.stream()
                .filter(column -> column.isRequired() && !places.containsKey(column))
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
        return grid.lines().subList(firstLine, grid.lines().size());
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
        var seen = 0;
        for (var column = 0; column < line.cells().size() && seen < 2; column++) {
            var text = Tidy.title(line.text(column));
            if (!text.isEmpty()) {
                seen++;
                if (TOTAL.matcher(text.replace("(", "").replace(")", "")).matches()
                        || (seen == 1
                                && FOOT.matcher(Tidy.trimmed(line.text(column))).matches())) {
                    return true;
                }
            }
        }
        return isHeader(line);
    }

    private boolean isHeader(Grid.Line line) {
        var same = places.values().stream()
                .filter(place -> Tidy.title(line.text(place)).equals(Tidy.title(title(place))))
                .count();
        return same >= 2 && same * 2 >= places.size();
    }
}
