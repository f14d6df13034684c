package xiangyi.duties;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import xiangyi.areas.Setting;
import xiangyi.facts.Period;
import xiangyi.shared.RuleId;

/**
 * A duty as each of its files declares it: what it reads of the facts, and how that is judged.
 *
 * @param registers whose silence means that nothing was, once they are kept
 * @param local the numbers that a place may set otherwise
 * @param facts gives area, what, whose, title, happened_on, recorded_at, subject; may name :within, :from and :until of the
 *     period, :before and :after a year about it, and :on; reads {@code activities} for those of all that
 *     time without their numbers, which are dear
 */
record Obligation(
        RuleId id,
        Subject subject,
        String source,
        Set<String> registers,
        List<Setting> local,
        String facts,
        Judgement judgement)
        implements Duty {

    static final MonthDay LAST_DAY = MonthDay.of(12, 31);
    static final MonthDay FIRST_QUARTER = MonthDay.of(3, 31);

    @Override
    public boolean isSetLocally() {
        return !local.isEmpty();
    }

    /** How one township stands; {@code local} gives its own numbers. */
    @FunctionalInterface
    interface Judgement {
        Standing of(TownshipRecord recorded, Period period, LocalDate on, Function<Setting, String> local);
    }

    /** So many times a year, by a day of it; where a place sets none, the duty does not apply. */
    static Obligation yearly(String id, Subject subject, Setting times, MonthDay by, String register, String facts) {
        return new Obligation(
                new RuleId(id),
                subject,
                times.source(),
                Set.of(register),
                List.of(times),
                facts,
                (recorded, period, on, local) -> {
                    var number = Integer.parseInt(local.apply(times));
                    return number == 0
                            ? Standing.NOT_APPLICABLE
                            : new Times(number, by.atYear(period.until().getYear())).of(recorded, period, on);
                });
    }
}
