package xiangyi.areas;

import java.time.LocalDate;
import java.util.List;
import xiangyi.shared.Area;

/** What one setting was in a county and its townships through the years: fetched once, asked for many places. */
public final class History {

    private final Setting setting;
    private final List<Value> values;

    History(Setting setting, List<Value> values) {
        this.setting = setting;
        this.values = values;
    }

    record Value(String name, Area area, LocalDate fromOn, String value, String source) {}

    /** What held there on that day: the township's own value before the county's, else the default. */
    public Local value(Area area, LocalDate on) {
        return values.stream()
                .filter(value -> value.area().covers(area) && !value.fromOn().isAfter(on))
                .findFirst()
                .map(value -> new Local(value.value(), value.source()))
                .orElseGet(() -> new Local(setting.standard(), setting.source()));
    }
}
