package xiangyi.duties;

import static xiangyi.duties.Happened.What.*;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import xiangyi.areas.Setting;
import xiangyi.areas.Settings;
import xiangyi.facts.Period;
import xiangyi.shared.Area;
import xiangyi.shared.RuleId;

/** SESS-01: the congress meets every year, by local practice often twice. */
@Component
class CongressMeets implements Duty {

    static final Setting TIMES = new Setting("duties.sessions-a-year", "1", "《地方组织法》第十四条");
    static final Setting SECOND_BY = new Setting("duties.second-session-by", "--09-30", "中发〔2015〕18号；日期可由本地设定");

    private final SessionFacts facts;
    private final Settings settings;

    CongressMeets(SessionFacts facts, Settings settings) {
        this.facts = facts;
        this.settings = settings;
    }

    @Override
    public RuleId id() {
        return new RuleId("SESS-01");
    }

    @Override
    public String source() {
        return TIMES.source();
    }

    @Override
    public Map<Area, Standing> standings(Area within, Period period, LocalDate on) {
        var times = settings.history(TIMES, within);
        var secondBy = settings.history(SECOND_BY, within);
        var standings = new HashMap<Area, Standing>();
        facts.between(within, period.from(), period.until()).forEach((area, lines) -> {
            var number = Integer.parseInt(times.value(area, on).value());
            var due = number == 1
                    ? period.until()
                    : MonthDay.parse(secondBy.value(area, on).value())
                            .atYear(period.until().getYear());
            standings.put(area, standing(lines, number, due, period, on));
        });
        return standings;
    }

    static Standing standing(List<Happened> lines, int times, LocalDate due, Period period, LocalDate on) {
        var held = lines.stream()
                .filter(line -> line.what() == CONGRESS && !line.on().isAfter(on))
                .toList();
        if (held.size() >= times) {
            var last = held.get(times - 1);
            return last.on().isAfter(due) ? Standing.missed(due, last.path()) : Standing.met(last, due);
        }
        var planned = lines.stream()
                .filter(line -> line.what() == PLANNED_CONGRESS
                        && !line.on().isBefore(on)
                        && !line.on().isAfter(due))
                .findFirst();
        if (planned.isPresent()) {
            return new Standing(
                    Standing.Status.ARRANGED, planned.get().on(), planned.get().path());
        }
        if (!on.isAfter(due)) {
            return Standing.due(due);
        }
        return SessionFacts.isKept(lines, period.from(), due) ? Standing.missed(due, null) : Standing.NOT_RECORDED;
    }
}
