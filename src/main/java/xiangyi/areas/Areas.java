package xiangyi.areas;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import xiangyi.calendar.Workdays;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;
import xiangyi.shared.Ground;
import xiangyi.shared.Normal;
import xiangyi.shared.NotFound;
import xiangyi.shared.Reason;
import xiangyi.shared.Refusal;
import xiangyi.shared.UseCases;

/** What people do with places. */
@UseCases
public class Areas {

    private final JdbcClient jdbc;
    private final Settings settings;
    private final Workdays clock;
    private final Ground ground;

    Areas(JdbcClient jdbc, Settings settings, Workdays clock, Ground ground) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
        this.ground = ground;
    }

    /** Names a place, or renames it; says whether it was new. */
    public boolean name(Actor actor, Area area, String name) {
        actor.require(AreaRight.WRITE, area);
        var isNew = jdbc.sql("select count(*) = 0 from areas.area where code = :code")
                .param("code", area.code())
                .query(Boolean.class)
                .single();
        jdbc.sql("""
                        insert into areas.area (code, name) values (:code, :name)
                        on conflict (code) do update set name = excluded.name
                        """).param("code", area.code()).param("name", name.strip()).update();
        return isNew;
    }

    /** Sets a local value from a day on; days before keep what held for them. */
    public void set(Actor actor, SettingRequest request) {
        actor.require(AreaRight.SET, request.area());
        var setting = settings.known().stream()
                .filter(known -> known.name().equals(request.name()))
                .findFirst()
                .orElseThrow(() -> new NotFound(request.name()));
        var problems = new ArrayList<Reason>();
        var value = Normal.code(request.value()).toUpperCase(Locale.ROOT);
        if (!fits(setting, value)) {
            problems.add(Reason.of("areas.notValue", request.value()).at("value"));
        }
        if (request.fromOn().isBefore(clock.today())) {
            problems.add(Reason.of("areas.notBackwards").at("fromOn"));
        }
        Refusal.ifAny(problems);
        jdbc.sql("""
                        insert into areas.setting (area, name, from_on, value, source, recorded_at, recorded_by)
                        values (:area, :name, :from, :value, :source, :at, :by)
                        on conflict (area, name, from_on) do update
                           set value = excluded.value, source = excluded.source,
                               recorded_at = excluded.recorded_at, recorded_by = excluded.recorded_by
                        """)
                .param("area", request.area().code())
                .param("name", request.name())
                .param("from", request.fromOn())
                .param("value", value)
                .param("source", request.source())
                .param("at", Timestamp.from(clock.now()))
                .param("by", actor.account().value())
                .update();
    }

    /** Takes back a place that came with a file, if nothing stands on it by now. */
    public void takeOut(Actor actor, Area area) {
        actor.require(AreaRight.WRITE, area);
        if (isKept(area) || ground.carries(area)) {
            throw new Refusal("areas.standsOn", area.code());
        }
        jdbc.sql("delete from areas.area where code = :code")
                .param("code", area.code())
                .update();
    }

    /** By places below it, or by what was set for it. */
    private boolean isKept(Area area) {
        return jdbc.sql("""
                        select exists (select from areas.area where code like :within and code <> :code)
                            or exists (select from areas.setting where area like :within)
                        """)
                .param("within", area.andBelow())
                .param("code", area.code())
                .query(Boolean.class)
                .single();
    }

    /** A period stays a period (10D, 5W, 3M), a share a share (1/2), a number a number. */
    private static boolean fits(Setting setting, String value) {
        var standard = setting.standard();
        if (standard.matches("\\d/\\d")) {
            return value.matches("[1-9]/[1-9]") && value.charAt(0) <= value.charAt(2);
        }
        return standard.matches("\\d+[DWM]") ? value.matches("[1-9]\\d{0,3}[DWM]") : value.matches("\\d{1,9}");
    }
}
