package xiangyi.duties;

import static xiangyi.duties.Happened.What.*;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import xiangyi.areas.Setting;
import xiangyi.areas.Settings;
import xiangyi.calendar.Term;
import xiangyi.facts.Period;
import xiangyi.shared.Area;
import xiangyi.shared.RuleId;

/** SESS-14: between sessions the presidium meets at least every three months; a session of the congress counts too. */
@Component
class PresidiumKeepsMeeting implements Duty {

    /** No place waits longer. */
    private static final int LONGEST = 12;

    private final SessionFacts facts;
    private final Settings settings;
    private final Setting gap;

    /** The gap is the sessions' own setting, told apart by its name: two would disagree one day. */
    PresidiumKeepsMeeting(SessionFacts facts, Settings settings, @Qualifier("presidiumGap") Setting gap) {
        this.facts = facts;
        this.settings = settings;
        this.gap = gap;
    }

    @Override
    public RuleId id() {
        return new RuleId("SESS-14");
    }

    @Override
    public String source() {
        return gap.source();
    }

    @Override
    public Map<Area, Standing> standings(Area within, Period period, LocalDate on) {
        var gaps = settings.history(gap, within);
        var standings = new HashMap<Area, Standing>();
        facts.between(within, period.from().minusMonths(LONGEST), period.until().plusMonths(LONGEST))
                .forEach((area, lines) -> {
                    var months = Term.of(gaps.value(area, on).value()).number();
                    var first = period.from().minusMonths(months);
                    var counted = lines.stream()
                            .filter(line -> line.what() == KEPT || !line.on().isBefore(first))
                            .toList();
                    standings.put(area, standing(counted, months, period, on));
                });
        return standings;
    }

    static Standing standing(List<Happened> lines, int months, Period period, LocalDate on) {
        var late = false;
        Happened last = null;
        var due = period.from().plusMonths(months);
        for (var line : lines) {
            if (line.what() != CONGRESS && line.what() != PRESIDIUM || line.on().isAfter(on)) {
                continue;
            }
            var isOfThePeriod = !line.on().isBefore(period.from());
            if (isOfThePeriod && line.on().isAfter(due) && !due.isAfter(period.until())) {
                if (isKept(lines, last, due, period)) {
                    return Standing.missed(due, line.path());
                }
                if (last != null) {
                    return Standing.NOT_RECORDED;
                }
            }
            late |= isOfThePeriod && line.recordedOn().isAfter(due);
            last = line;
            due = line.on().plusMonths(months);
        }
        var kept = isKept(lines, last, due.isBefore(on) ? due : on.minusDays(1), period);
        if (last == null && !kept) {
            return Standing.NOT_RECORDED;
        }
        if (due.isAfter(period.until()) && on.isAfter(period.until()) && last != null) {
            return new Standing(late ? Standing.Status.MET_LATE : Standing.Status.MET, last.on(), last.path());
        }
        if (due.isBefore(on)) {
            return kept ? Standing.missed(due, null) : Standing.NOT_RECORDED;
        }
        var limit = due;
        return lines.stream()
                .filter(line -> line.what() == PLANNED_PRESIDIUM || line.what() == PLANNED_CONGRESS)
                .filter(line -> !line.on().isBefore(on) && !line.on().isAfter(limit))
                .findFirst()
                .map(plan -> new Standing(Standing.Status.ARRANGED, plan.on(), plan.path()))
                .orElse(Standing.due(due));
    }

    /** Whether the register answers for the days since the meeting before, or since the period began. */
    private static boolean isKept(List<Happened> lines, @Nullable Happened last, LocalDate until, Period period) {
        var from = last == null || last.on().isBefore(period.from()) ? period.from() : last.on();
        return SessionFacts.isKept(lines, from, until);
    }
}
