package xiangyi.imports;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The lines that say what stands in the columns of a sheet: one, or several storeys with merged cells. */
record Header(Grid grid, int first, int height) {

    static final int STOREYS = 4;

    /** All lines that could be one, the first of them first. */
    static Stream<Header> within(Grid grid) {
        var last = Math.min(grid.lines().size(), Layout.HEADER_WITHIN);
        return IntStream.range(0, last)
                .boxed()
                .flatMap(first -> IntStream.rangeClosed(1, Math.min(STOREYS, last - first))
                        .mapToObj(height -> new Header(grid, first, height)));
    }

    /** Below 联系方式 stand 电话 and 地址: 联系方式／电话. Columns without a title are left out. */
    Map<Integer, String> titles() {
        var titles = new TreeMap<Integer, String>();
        for (var column = 0; column < grid.width(); column++) {
            var storeys = new LinkedHashSet<String>();
            for (var line : lines()) {
                var shown = grid.shownAt(line, column);
                storeys.add(shown == null ? "" : Tidy.trimmed(shown.raw()).replace("\n", ""));
            }
            storeys.remove("");
            var title = String.join("／", storeys);
            if (!title.isEmpty() && !title.equals(Layout.WHAT_TO_CHANGE)) {
                titles.put(column, title);
            }
        }
        return titles;
    }

    /** The leftmost titled column, from which places are counted. */
    int left() {
        return titles().keySet().stream().findFirst().orElse(0);
    }

    /** Its titles by position: the same for every list that is kept in the same form. */
    String shape() {
        var titles = titles();
        var left = titles.keySet().stream().findFirst().orElse(0);
        return titles.entrySet().stream()
                .map(title -> (title.getKey() - left) + "=" + Tidy.title(title.getValue()))
                .collect(Collectors.joining("\n", height + "\n", ""));
    }

    List<Grid.Line> lines() {
        return grid.lines().subList(first, first + height);
    }

    List<Grid.Line> above() {
        return grid.lines().subList(0, first);
    }

    /** The year that stands above it, or in the title of the sheet. */
    Optional<Integer> year() {
        return Years.in(texts());
    }

    /** What is said above it, and the title of the sheet. */
    Stream<String> texts() {
        return Stream.concat(above().stream().flatMap(OwnForm::texts), Stream.of(grid.name()));
    }

    /** Where the data begin, when nothing stands between. */
    int after() {
        return first + height;
    }

    /** How many lines stand between the header and the line of this number. */
    int gapBefore(int number) {
        return (int) grid.lines().subList(after(), grid.lines().size()).stream()
                .takeWhile(line -> line.number() < number)
                .count();
    }
}
