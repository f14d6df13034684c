package xiangyi.areas;

import java.util.List;
import java.util.Map;

/** What many settings were through the years. */
public final class Histories {

    private final Map<String, List<History.Value>> byName;

    Histories(Map<String, List<History.Value>> byName) {
        this.byName = byName;
    }

    public History of(Setting setting) {
        return new History(setting, byName.getOrDefault(setting.name(), List.of()));
    }
}
