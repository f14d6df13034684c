package xiangyi.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import xiangyi.imports.Preview.LeftOut;
import xiangyi.imports.Remembered.Known;

/** Says which register a sheet is: as a person once said of such a header, else by its title, else by its header. */
final class Recognition {

    final List<String> unknown = new ArrayList<>();
    final List<LeftOut> leftOut = new ArrayList<>();

    private final List<? extends Sheet<?>> wanted;
    private final Remembered remembered;
    private final String sha256;
    private final Map<Grid, Known> known = new HashMap<>();

    Recognition(List<? extends Sheet<?>> wanted, Remembered remembered, String sha256) {
        this.wanted = wanted;
        this.remembered = remembered;
        this.sha256 = sha256;
    }

    List<? extends Sheet<?>> wanted() {
        return wanted;
    }

    Map<Grid, Sheet<?>> registers(List<Grid> grids) {
        var registers = new LinkedHashMap<Grid, Sheet<?>>();
        for (var grid : grids) {
            var found = remembered.find(grid);
            if (found != null && found.mapping().register() == null) {
                leftOut.add(new LeftOut(grid.name(), found.mapping().card()));
                continue;
            }
            var said = found == null ? null : named(found.mapping().register());
            if (found != null && said != null) {
                known.put(grid, found);
            }
            var register = said != null ? said : register(grid, grids.size() == 1);
            if (register != null) {
                registers.put(grid, register);
            } else if (!Tidy.title(grid.name()).equals("说明")) {
                unknown.add(grid.name());
            }
        }
        return registers;
    }

    @Nullable
    Layout layout(Grid grid, Sheet<?> sheet) {
        var said = known.get(grid);
        return said == null ? Layout.find(grid, sheet) : Layout.of(said.header(), said.mapping(), sheet, sha256);
    }

    private @Nullable Sheet<?> named(@Nullable String name) {
        return wanted.stream()
                .filter(sheet -> sheet.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** By its title; else by its header, when that fits one register better than all others. */
    private @Nullable Sheet<?> register(Grid grid, boolean alone) {
        var title = Tidy.title(grid.name());
        for (var sheet : wanted) {
            if (Tidy.title(sheet.name()).equals(title)
                    || sheet.otherNames().stream()
                            .anyMatch(other -> Tidy.title(other).equals(title))) {
                return sheet;
            }
        }
        if (alone && wanted.size() == 1) {
            return wanted.get(0);
        }
        Sheet<?> best = null;
        var most = 0;
        for (var sheet : wanted) {
            var layout = Layout.find(grid, sheet);
            var found = layout == null || !layout.missing(sheet.columns()).isEmpty() ? 0 : layout.known();
            if (found > most) {
                best = sheet;
                most = found;
            } else if (found == most) {
                best = null;
            }
        }
        return best;
    }
}
