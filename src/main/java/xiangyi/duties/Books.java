package xiangyi.duties;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiangyi.areas.Histories;
import xiangyi.areas.Settings;
import xiangyi.facts.Period;
import xiangyi.shared.Area;

/**
 * Reads what duties ask of the facts, of all townships and all duties in one statement, beside the days for which their
 * registers answer.
 */
@Component
class Books {

    /** A line, and the duty that asked for it, or the register whose line it is. */
    private record Line(String asked, Happened happened) {}

    private final JdbcClient jdbc;
    private final Settings settings;

    Books(JdbcClient jdbc, Settings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** How townships stand in duties. */
    record Standings(Map<Obligation, Map<Area, Standing>> known) {

        Standing of(Obligation duty, Area area) {
            return known.getOrDefault(duty, Map.of()).getOrDefault(area, Standing.NOT_RECORDED);
        }
    }

    /** How the townships within stand in each duty. */
    Standings judge(List<Obligation> duties, Area within, Period period, LocalDate on) {
        var asked = read(duties, within, period, on).stream()
                .collect(groupingBy(
                        Line::asked, groupingBy(line -> line.happened().area(), mapping(Line::happened, toList()))));
        var local = settings.histories(
                duties.stream().flatMap(duty -> duty.local().stream()).toList(), within);
        return new Standings(
                duties.stream().collect(toMap(Function.identity(), duty -> judge(duty, asked, local, period, on))));
    }

    private static Map<Area, Standing> judge(
            Obligation duty,
            Map<String, Map<Area, List<Happened>>> asked,
            Histories local,
            Period period,
            LocalDate on) {
        var lines = new HashMap<Area, List<Happened>>();
        Stream.concat(Stream.of(duty.id().text()), duty.registers().stream())
                .map(asker -> asked.getOrDefault(asker, Map.of()))
                .forEach(places -> places.forEach((area, some) ->
                        lines.computeIfAbsent(area, absent -> new ArrayList<>()).addAll(some)));
        var heldOn = on.isBefore(period.until()) ? on : period.until();
        var standings = new HashMap<Area, Standing>();
        lines.forEach((area, some) -> standings.put(
                area,
                duty.judgement()
                        .of(
                                new TownshipRecord(some, duty.registers()),
                                period,
                                on,
                                setting -> local.of(setting).value(area, heldOn).value())));
        return standings;
    }

    private List<Line> read(List<Obligation> duties, Area within, Period period, LocalDate on) {
        var questions = duties.stream()
                .map(duty -> """
                        select '%s' as asked, area, what, whose, title, happened_on,
                               (recorded_at at time zone 'Asia/Shanghai')::date as recorded_on, subject
                          from (%s) happened
                        """.formatted(duty.id(), duty.facts()))
                .collect(joining(" union all "));
        return jdbc.sql("""
                        with activities as materialized (
                            select id, area, happened_on, until, kind, subject, title, unit, due_on, recorded_at, sort,
                                   deputy_group, rechecks, times
                              from facts.activities
                             where area like :within and happened_on between :before and :after)
                        %s
                        union all
                        select register, area, 'KEPT', register, null, kept_since, kept_since, ''
                          from duties.register
                         where area like :within and register = any(:registers)
                        union all
                        select register, area, 'NOTHING', register, null, quarter_end, quarter_end, ''
                          from duties.nothing
                         where area like :within and register = any(:registers)
                         order by happened_on, subject
                        """.formatted(questions))
                .param("within", within.andBelow())
                .param("from", period.from())
                .param("until", period.until())
                .param("before", period.from().minusYears(1))
                .param("after", period.until().plusYears(1))
                .param("on", on)
                .param(
                        "registers",
                        duties.stream()
                                .flatMap(duty -> duty.registers().stream())
                                .distinct()
                                .toArray(String[]::new))
                .query((row, number) -> line(row))
                .list();
    }

    /** By place, as there are tens of thousands: asked, area, what, whose, title, happened_on, recorded_on, subject. */
    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getString(1),
                new Happened(
                        new Area(row.getString(2)),
                        Happened.What.valueOf(row.getString(3)),
                        row.getString(4),
                        row.getString(5),
                        row.getObject(6, LocalDate.class),
                        row.getObject(7, LocalDate.class),
                        row.getString(8)));
    }
}
