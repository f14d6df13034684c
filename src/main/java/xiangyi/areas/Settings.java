package xiangyi.areas;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiangyi.calendar.Dates;
import xiangyi.calendar.TimeLimit;
import xiangyi.shared.Area;
import xiangyi.shared.Text;

/**
 * Local numbers of norms, by place and day. A room declares each {@link Setting} with its default as a bean; a county
 * or township may set another value from a day on, never for days before.
 */
@Component
public class Settings {

    private final JdbcClient jdbc;
    private final List<Setting> known;

    Settings(JdbcClient jdbc, List<Setting> known) {
        this.jdbc = jdbc;
        this.known = known;
    }

    public List<Setting> known() {
        return known;
    }

    /** What holds in {@code area} on that day: the township's own value before the county's, else the default. */
    public Local value(Setting setting, Area area, LocalDate on) {
        return jdbc.sql("""
                        select value, source
                          from areas.setting
                         where name = :name and from_on <= :on and :area like area || '%'
                         order by length(area) desc, from_on desc
                         limit 1
                        """)
                .param("name", setting.name())
                .param("on", on)
                .param("area", area.code())
                .query(Local.class)
                .optional()
                .orElseGet(() -> new Local(setting.standard(), setting.source()));
    }

    /** A setting as it holds in a place on a day, and since when; null where nothing is set. */
    public record Held(
            Setting setting,
            String value,
            String source,
            @Nullable LocalDate fromOn) {

        public String label() {
            return Text.text(setting.key());
        }

        /** 10日 for 10D, 9月30日 for --09-30. */
        public String words() {
            if (value.matches("--\\d\\d-\\d\\d"))
                return Dates.monthDay(MonthDay.parse(value).atYear(2024));
            return value.matches("\\d+[DWM]") ? Text.text(TimeLimit.of(value).words()) : value;
        }
    }

    /** All that may be set, as it holds in {@code area} on that day. */
    public List<Held> all(Area area, LocalDate on) {
        return known.stream()
                .sorted(Comparator.comparing(Setting::name))
                .map(setting -> held(setting, area, on))
                .toList();
    }

    private Held held(Setting setting, Area area, LocalDate on) {
        record Row(String value, String source, LocalDate fromOn) {}
        return jdbc.sql("""
                        select value, source, from_on
                          from areas.setting
                         where name = :name and from_on <= :on and :area like area || '%'
                         order by length(area) desc, from_on desc
                         limit 1
                        """)
                .param("name", setting.name())
                .param("on", on)
                .param("area", area.code())
                .query(Row.class)
                .optional()
                .map(row -> new Held(setting, row.value(), row.source(), row.fromOn()))
                .orElseGet(() -> new Held(setting, setting.standard(), setting.source(), null));
    }

    /** The same for many places and days at once. */
    public History history(Setting setting, Area within) {
        return histories(List.of(setting), within).of(setting);
    }

    /** The same of many settings. */
    public Histories histories(Collection<Setting> settings, Area within) {
        return new Histories(jdbc
                .sql("""
                        select name, area, from_on, value, source
                          from areas.setting
                         where name = any(:names) and (area like :within or :area like area || '%')
                         order by length(area) desc, from_on desc
                        """)
                .param("names", settings.stream().map(Setting::name).toArray(String[]::new))
                .param("within", within.andBelow())
                .param("area", within.code())
                .query(History.Value.class)
                .list()
                .stream()
                .collect(groupingBy(History.Value::name)));
    }
}
