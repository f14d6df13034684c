package xiangyi.duties;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiangyi.shared.Area;

/** What the duties about meetings look at: meetings held and planned, and since when the register is kept. */
@Component
class SessionFacts {

    private final JdbcClient jdbc;

    SessionFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<Area, List<Happened>> between(Area within, LocalDate from, LocalDate until) {
        return jdbc
                .sql("""
                        select area, case kind when 'sessions.congress' then 'CONGRESS'
                                               when 'sessions.presidium' then 'PRESIDIUM'
                                               else 'PLANNED_' || (numbers->>'sort') end as what,
                               happened_on as "on", (recorded_at at time zone 'Asia/Shanghai')::date as recorded_on, path
                          from facts.sessions
                         where area like :within and happened_on between :from and :until
                           and kind in ('sessions.congress', 'sessions.presidium', 'sessions.planned')
                        union all
                        select area, 'KEPT', kept_since, kept_since, ''
                          from duties.register
                         where area like :within and register = 'sessions'
                        union all
                        select area, 'NOTHING', quarter_end, quarter_end, ''
                          from duties.nothing
                         where area like :within and register = 'sessions'
                         order by 3
                        """)
                .param("within", within.andBelow())
                .param("from", from)
                .param("until", until)
                .query(Happened.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Happened::area));
    }

    /** Whether what is missing between these days means that nothing was. */
    static boolean isKept(List<Happened> lines, LocalDate from, LocalDate until) {
        var kept = lines.stream()
                .filter(line -> line.what() == Happened.What.KEPT)
                .map(Happened::on)
                .findFirst()
                .orElse(null);
        var nothing = lines.stream()
                .filter(line -> line.what() == Happened.What.NOTHING)
                .map(Happened::on)
                .collect(Collectors.toSet());
        return Quarters.isKept(kept, nothing, from, until);
    }
}
