package xiangyi.areas;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiangyi.shared.Area;

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

    /** The same for many places and days at once. */
    public History history(Setting setting, Area within) {
        return new History(
                setting,
                jdbc.sql("""
                        select area, from_on, value, source
                          from areas.setting
                         where name = :name and (area like :within or :area like area || '%')
                         order by length(area) desc, from_on desc
                        """)
                        .param("name", setting.name())
                        .param("within", within.andBelow())
                        .param("area", within.code())
                        .query(History.Value.class)
                        .list());
    }
}
