package xiangyi.areas;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;
import xiangyi.shared.Text;
import xiangyi.web.LedgerColumn;

/**
 * The townships a list may be narrowed to; a township's own people have nothing to choose.
 *
 * @param only the township whose rows are shown, or null where those of all are
 */
public record TownshipNames(List<Place> townships, @Nullable Area only) {

    public static TownshipNames of(Actor actor, List<Place> townships, @Nullable Area asked) {
        if (actor.area().isTownship()) {
            return new TownshipNames(List.of(), actor.area());
        }
        return new TownshipNames(
                townships, townships.size() == 1 ? townships.get(0).area() : asked);
    }

    public boolean areMany() {
        return townships.size() > 1;
    }

    /** Whether each row must say where it belongs. */
    public boolean areMixed() {
        return areMany() && only == null;
    }

    public String name(Area area) {
        return townships.stream()
                .filter(place -> place.area().equals(area))
                .map(Place::name)
                .findFirst()
                .orElse("");
    }

    /** The address of a form for the township that is looked at. */
    public String at(String path) {
        return areMany() && only != null ? path + "?area=" + only.code() : path;
    }

    /** The columns of an export, and before them the township where rows of several stand together. */
    public <R> List<LedgerColumn<R>> columns(Function<R, Area> where, List<LedgerColumn<R>> others) {
        var columns = new ArrayList<LedgerColumn<R>>();
        if (areMixed()) {
            columns.add(LedgerColumn.text(Text.text("areas.filter.area"), row -> name(where.apply(row))));
        }
        columns.addAll(others);
        return columns;
    }
}
