package xiangyi.sessions;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiangyi.areas.Settings;
import xiangyi.roster.InOfficeChanged;
import xiangyi.roster.RosterQueries;
import xiangyi.shared.Area;
import xiangyi.shared.Scope;
import xiangyi.shared.Together;

/**
 * Keeps beside each session and each vote by how many they are measured: all deputies, or all members of the presidium,
 * in office on their day. Only the roster says so; where it knows nobody there is no measure.
 */
@Component
class Bases {

    private static final String SITTINGS = """
            select id, false as vote, kind, opens_on as day from sessions.session
             where area = :area and voided_on is null and (:session::uuid is null or id = :session)
            union all
            select resolution.id, true, kind, passed_on
              from sessions.resolution
              join sessions.session on session.id = resolution.session
             where resolution.area = :area and resolution.voided_on is null
               and (:session::uuid is null or session = :session)
            """;

    private final RosterQueries roster;
    private final Settings settings;
    private final JdbcClient jdbc;
    private final Together together;
    private final Consumer<List<Area>> writer =
            areas -> areas.stream().distinct().forEach(area -> measure(area, null));

    Bases(RosterQueries roster, Settings settings, JdbcClient jdbc, Together together) {
        this.roster = roster;
        this.settings = settings;
        this.jdbc = jdbc;
        this.together = together;
    }

    private record Sitting(UUID id, boolean vote, SessionKind kind, LocalDate day) {}

    /** Of one session and its votes, when it is recorded or moved. */
    void keep(Area area, SessionId session) {
        measure(area, session);
    }

    @EventListener
    void on(InOfficeChanged changed) {
        together.leave(writer, changed.area());
    }

    /** What was recorded before sessions were measured. */
    @EventListener(ApplicationReadyEvent.class)
    void keepUnmeasured() {
        writer.accept(jdbc
                .sql("select distinct area from sessions.session where not measured and voided_on is null")
                .query(String.class)
                .list()
                .stream()
                .map(Area::new)
                .toList());
    }

    private void measure(Area area, @Nullable SessionId session) {
        var sittings = jdbc.sql(SITTINGS)
                .param("area", area.code())
                .param("session", session == null ? null : session.value(), Types.OTHER)
                .query(Sitting.class)
                .list();
        var days = sittings.stream().map(Sitting::day).toList();
        var scope = Scope.ofTheProgram(area);
        var counts = Map.of(
                SessionKind.CONGRESS, roster.deputiesOn(scope, area, days),
                SessionKind.PRESIDIUM, roster.presidiumOn(scope, area, days));
        for (var sitting : sittings) {
            var base = Objects.requireNonNull(counts.get(sitting.kind())).get(sitting.day());
            if (sitting.vote()) {
                jdbc.sql("update sessions.resolution set base = :base where id = :id")
                        .param("id", sitting.id())
                        .param("base", base, Types.INTEGER)
                        .update();
            } else {
                jdbc.sql("update sessions.session set base = :base, needed = :needed, measured = true where id = :id")
                        .param("id", sitting.id())
                        .param("base", base, Types.INTEGER)
                        .param("needed", base == null ? null : needed(area, sitting, base), Types.INTEGER)
                        .update();
            }
        }
    }

    /** Two thirds of all deputies; of a presidium the share that holds in that place. */
    private int needed(Area area, Sitting sitting, int base) {
        var quorum = new Quorum(base);
        return sitting.kind() == SessionKind.CONGRESS
                ? quorum.needed()
                : quorum.needed(settings.value(SessionSettings.PRESIDIUM_QUORUM, area, sitting.day())
                        .value());
    }
}
