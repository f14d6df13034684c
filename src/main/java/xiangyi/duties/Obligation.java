package xiangyi.duties;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import xiangyi.areas.Setting;
import xiangyi.facts.Period;
import xiangyi.shared.Area;
import xiangyi.shared.RuleId;

/**
 * A duty as each of its files declares it: what it reads of the facts, and how that is judged.
 *
 * @param registers whose silence means that nothing was, once they are kept
 * @param local the numbers that a place may set otherwise
 * @param facts as {@link Books#judge} wants them
 */
record Obligation(
        Books books,
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

    /** How one township stands; {@code local} gives its own numbers. */
    @FunctionalInterface
    interface Judgement {
        Standing of(Recorded recorded, Period period, LocalDate on, Function<Setting, String> local);
    }

    /** So many times a year, by a day of it; where a place sets none, the duty does not apply. */
    static Obligation yearly(
            Books books, String id, Subject subject, Setting times, MonthDay by, String register, String facts) {
        return new Obligation(
                books,
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

    @Override
    public Map<Area, Standing> standings(Area within, Period period, LocalDate on) {
        var histories = local.stream()
                .collect(toMap(Function.identity(), setting -> books.settings().history(setting, within)));
        return books.judge(
                within,
                period,
                on,
                facts,
                registers,
                (area, recorded) -> judgement.of(
                        recorded,
                        period,
                        on,
                        setting -> Objects.requireNonNull(histories.get(setting))
                                .value(area, on)
                                .value()));
    }
}
