package xiangyi.imports;

import java.util.ArrayList;
import java.util.List;
import xiangyi.imports.MappingDraft.Line;
import xiangyi.imports.MappingDraft.Shown;

/** The first lines of a sheet as they stand, merged cells and all. */
final class Drawing {

    private final Grid grid;
    private final int most;

    Drawing(Grid grid, int most) {
        this.grid = grid;
        this.most = most;
    }

    List<Line> lines(Header header, List<Grid.Line> skipped) {
        return grid.lines().stream()
                .limit(most)
                .map(line ->
                        new Line(line.number(), header.lines().contains(line), skipped.contains(line), shown(line)))
                .toList();
    }

    /** Merged cells once, as wide and as high as they are among the lines that are shown. */
    private List<Shown> shown(Grid.Line line) {
        var cells = new ArrayList<Shown>();
        var last = grid.lines().get(Math.min(most, grid.lines().size()) - 1).number();
        for (var column = 0; column < grid.width(); column++) {
            var region = grid.regionAt(line.number(), column);
            if (region == null) {
                cells.add(new Shown(line.text(column), 1, 1));
            } else if (region.left() == column && isFirst(region, line)) {
                var shown = grid.shownAt(line, column);
                cells.add(new Shown(
                        shown == null ? "" : shown.raw(), Math.min(region.right(), grid.width() - 1) - column + 1, (int)
                                grid.lines().stream()
                                        .filter(one -> one.number() >= line.number()
                                                && one.number() <= Math.min(region.bottom(), last))
                                        .count()));
            }
        }
        return cells;
    }

    private boolean isFirst(Grid.Region region, Grid.Line line) {
        var index = grid.indexOf(line.number());
        return index == 0 || grid.lines().get(index - 1).number() < region.top();
    }
}
