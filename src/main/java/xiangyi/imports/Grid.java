package xiangyi.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One sheet as it was typed: its lines that hold anything, in order, and which of its cells are merged. */
final class Grid {

    /** Further to the right nobody keeps a register; cells there are left unread. */
    static final int MAX_COLUMNS = 256;

    /** A line by its number as the person sees it, and its cells by column. */
    record Line(int number, List<@Nullable SheetCell> cells) {

        @Nullable
        SheetCell at(int column) {
            return column < cells.size() ? cells.get(column) : null;
        }

        /** Its text there, or an empty one. */
        String text(int column) {
            var cell = at(column);
            return cell == null ? "" : cell.raw();
        }
    }

    /** Merged cells; lines by number, columns from 0, both ends within. */
    record Region(int top, int bottom, int left, int right) {

        String text() {
            return letters(left) + top + ":" + letters(right) + bottom;
        }
    }

    private final String name;
    private final Bounds bounds;
    private final List<Line> lines = new ArrayList<>();
    private int width;
    private final Map<Integer, TreeMap<Integer, Region>> regions = new HashMap<>();

    Grid(String name, Bounds bounds) {
        this.name = name;
        this.bounds = bounds;
    }

    String name() {
        return name;
    }

    List<Line> lines() {
        return lines;
    }

    int width() {
        return width;
    }

    /** Blank lines are left out; those of a dash only are not blank, or a person would look for them. */
    void add(int number, List<@Nullable SheetCell> cells) {
        if (cells.stream().allMatch(cell -> cell == null || (cell.raw().isBlank() && !cell.formula()))) {
            return;
        }
        if (lines.size() == Workbook.MAX_ROWS + Layout.HEADER_WITHIN) {
            throw Workbook.no("imports.tooManyRows", name, Workbook.MAX_ROWS);
        }
        bounds.line(cells);
        lines.add(new Line(number, cells));
        width = Math.max(width, cells.size());
    }

    void merge(Region region) {
        var right = Math.min(region.right(), MAX_COLUMNS - 1);
        bounds.region(Math.max(0, right - region.left() + 1));
        for (var column = region.left(); column <= right; column++) {
            regions.computeIfAbsent(column, c -> new TreeMap<>()).put(region.top(), region);
        }
    }

    @Nullable
    Region regionAt(int number, int column) {
        var inColumn = regions.get(column);
        var above = inColumn == null ? null : inColumn.floorEntry(number);
        return above == null || above.getValue().bottom() < number ? null : above.getValue();
    }

    /** The cell that shows there: in merged cells, the first of them. */
    @Nullable
    SheetCell shownAt(Line line, int column) {
        var region = regionAt(line.number(), column);
        if (region == null) {
            return line.at(column);
        }
        var first = indexOf(region.top());
        return first < 0 ? null : lines.get(first).at(region.left());
    }

    /** Where the line of this number stands among those that hold anything, or -1. */
    int indexOf(int number) {
        var low = 0;
        var high = lines.size() - 1;
        while (low <= high) {
            var middle = (low + high) >>> 1;
            var found = lines.get(middle).number();
            if (found == number) {
                return middle;
            }
            if (found < number) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    /** Each of them once. */
    Set<Region> regions() {
        var all = new LinkedHashSet<Region>();
        regions.values().forEach(inColumn -> all.addAll(inColumn.values()));
        return all;
    }

    /** A is 0, AA is 26; -1 when it is no column. */
    static int column(String letters) {
        var column = 0;
        for (var i = 0; i < letters.length() && i < 4 && Character.isLetter(letters.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(letters.charAt(i)) - 'A' + 1;
        }
        return column - 1;
    }

    /** 0 is A, 26 is AA. */
    static String letters(int column) {
        var letters = new StringBuilder();
        for (var rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}
