package xiangyi.duties;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiangyi.areas.Settings;
import xiangyi.facts.Period;
import xiangyi.shared.Area;

/** Reads what a duty asks of the facts, of all townships at once, beside the days for which their registers answer. */
@Component
class Books {

    private final JdbcClient jdbc;
    private final Settings settings;

    Books(JdbcClient jdbc, Settings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** The numbers that places set for themselves. */
    Settings settings() {
        return settings;
    }

    /**
     * Judges each township of which anything is known.
     *
     * @param facts gives area, what, whose, title, happened_on, recorded_at, path; may name :within, :from and :until of
     *     the period, :before and :after a year about it, and :on
     * @param registers whose silence is judged
     */
    Map<Area, Standing> judge(
            Area within,
            Period period,
            LocalDate on,
            String facts,
            Set<String> registers,
            BiFunction<Area, Recorded, Standing> judgement) {
        return jdbc
                .sql("""
                        select area, what, whose, title, happened_on as "on",
                               (recorded_at at time zone 'Asia/Shanghai')::date as recorded_on, path
                          from (%s) happened
                        union all
                        select area, 'KEPT', register, null, kept_since, kept_since, ''
                          from duties.register
                         where area like :within and register in (:registers)
                        union all
                        select area, 'NOTHING', register, null, quarter_end, quarter_end, ''
                          from duties.nothing
                         where area like :within and register in (:registers)
                         order by 5, 7
                        """.formatted(facts))
                .param("within", within.andBelow())
                .param("from", period.from())
                .param("until", period.until())
                .param("before", period.from().minusYears(1))
                .param("after", period.until().plusYears(1))
                .param("on", on)
                .param("registers", registers)
                .query(Happened.class)
                .list()
                .stream()
                .collect(groupingBy(Happened::area))
                .entrySet()
                .stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        place -> judgement.apply(place.getKey(), new Recorded(place.getValue(), registers))));
    }
}
