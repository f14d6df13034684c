package xiangyi.imports;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds the line of titles in a list that is kept in no known form. */
final class Titles {

    private Titles() {}

    /** The line that holds most titles of any one register; without any, the line with most texts. */
    static Header header(Grid grid, List<? extends Sheet<?>> registers) {
        var lines = Math.min(grid.lines().size(), Layout.HEADER_WITHIN);
        return IntStream.range(0, lines)
                .mapToObj(first -> new Header(grid, first, height(grid, first)))
                .max(Comparator.comparingInt((Header header) -> known(header, registers))
                        .thenComparingInt(header -> Math.min(texts(header), 8))
                        .thenComparingInt(header -> -header.first()))
                .orElseThrow();
    }

    /** Title cells merged downwards or across say that more storeys follow; so do gaps that the next line fills. */
    private static int height(Grid grid, int first) {
        var top = grid.lines().get(first).number();
        var bottom = top;
        var across = false;
        var most = 1;
        for (var column = 0; column < grid.width(); column++) {
            var region = grid.regionAt(top, column);
            if (region != null && region.top() == top) {
                bottom = Math.max(bottom, Math.min(region.bottom(), top + Header.STOREYS - 1));
                across |= region.right() > region.left();
                most = Math.max(most, region.right() - region.left() + 1);
            }
        }
        var height = 1;
        while (first + height < grid.lines().size()
                && height < Header.STOREYS
                && (grid.lines().get(first + height).number() <= bottom
                        || (height == 1 && ((across && most * 2 < grid.width()) || fills(grid, first))))) {
            height++;
        }
        return height;
    }

    private static boolean fills(Grid grid, int first) {
        var upper = grid.lines().get(first);
        var lower = grid.lines().get(first + 1);
        var below = IntStream.range(0, grid.width())
                .filter(c -> !lower.text(c).isBlank())
                .toArray();
        var gaps = IntStream.of(below).filter(c -> upper.text(c).isBlank()).count();
        return gaps > 0
                && below.length * 2 <= grid.width()
                && below.length - gaps <= 1
                && IntStream.of(below).allMatch(c -> lower.text(c).matches("[^\\d]{1,12}"));
    }

    private static int known(Header header, List<? extends Sheet<?>> registers) {
        var titles = header.titles().values();
        return registers.stream()
                .mapToInt(sheet -> (int) sheet.columns().stream()
                        .filter(column -> titles.stream().anyMatch(title -> isCalled(column, title)))
                        .count())
                .max()
                .orElse(0);
    }

    private static int texts(Header header) {
        return (int) header.titles().values().stream()
                .distinct()
                .filter(title -> title.length() <= 20 && !title.matches(".*\\d{3}.*"))
                .count();
    }

    /** The lowest title counts, as in the year's ledger; so does the whole. */
    static boolean isCalled(Column<?> column, String title) {
        return column.isCalled(Tidy.title(title))
                || column.isCalled(Tidy.title(title.substring(title.lastIndexOf('／') + 1)));
    }

    /** How many characters in a hundred two titles share. */
    static int alike(String one, String other) {
        if (one.length() < 2 || other.length() < 2) {
            return one.equals(other) ? 100 : 0;
        }
        var pairs = pairs(one);
        var others = pairs(other);
        var shared = pairs.stream().filter(others::contains).count();
        var contained = one.contains(other) || other.contains(one) ? 60 : 0;
        return Math.max(contained, (int) (200 * shared / (pairs.size() + others.size())));
    }

    private static Set<String> pairs(String text) {
        return IntStream.range(0, text.length() - 1)
                .mapToObj(i -> text.substring(i, i + 2))
                .collect(Collectors.toSet());
    }
}
