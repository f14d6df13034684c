package xiangyi.duties;

import static java.util.stream.Collectors.*;
import static xiangyi.duties.Happened.What.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import xiangyi.facts.Period;

/** What a township recorded, oldest first, and for which days its registers answer. */
final class TownshipRecord {

    private final Map<Happened.What, List<Happened>> lines;
    private final Map<String, List<Happened>> doneFor;
    private final Map<String, LocalDate> since;
    private final Map<String, Set<LocalDate>> nothing;
    private final Set<String> registers;

    /** @param registers which ones must have been kept before silence means that nothing was */
    TownshipRecord(List<Happened> lines, Set<String> registers) {
        this.registers = registers;
        this.lines = lines.stream().collect(groupingBy(Happened::what));
        doneFor = of(DONE).filter(line -> line.whose() != null).collect(groupingBy(TownshipRecord::whose));
        since = of(KEPT).collect(
                        toMap(TownshipRecord::whose, Happened::on, (one, two) -> one.isBefore(two) ? one : two));
        nothing = of(NOTHING).collect(groupingBy(TownshipRecord::whose, mapping(Happened::on, toSet())));
    }

    Stream<Happened> done(LocalDate on) {
        return of(DONE).filter(line -> !line.on().isAfter(on));
    }

    /** What was done about something owed. */
    Stream<Happened> done(@Nullable String whose, LocalDate on) {
        return doneFor.getOrDefault(whose, List.of()).stream()
                .filter(line -> !line.on().isAfter(on));
    }

    Stream<Happened> planned(LocalDate on, LocalDate until) {
        return of(PLANNED).filter(line -> !line.on().isBefore(on) && !line.on().isAfter(until));
    }

    Stream<Happened> owed() {
        return of(OWED);
    }

    /** Whether something was done of which nobody knows who did it. */
    boolean isUnclear(LocalDate on) {
        return of(UNCLEAR).anyMatch(line -> !line.on().isAfter(on));
    }

    /** Whether what is missing between these days means that nothing was. */
    boolean isKept(LocalDate from, LocalDate until) {
        return registers.stream()
                .allMatch(register -> Quarters.isKept(since.get(register), nothing(register), from, until));
    }

    /** Whether it is known of the quarters that are over that nothing happened beside what is recorded. */
    boolean isKept(Period period, LocalDate on) {
        var last =
                on.isAfter(period.until()) ? period.until() : Quarters.start(on).minusDays(1);
        return registers.stream()
                .allMatch(register -> isKeptUntil(register, period.until())
                        || !last.isBefore(period.from())
                                && Quarters.isKept(null, nothing(register), period.from(), last));
    }

    private boolean isKeptUntil(String register, LocalDate until) {
        var kept = since.get(register);
        return kept != null && !kept.isAfter(until);
    }

    private Set<LocalDate> nothing(String register) {
        return nothing.getOrDefault(register, Set.of());
    }

    private Stream<Happened> of(Happened.What what) {
        return lines.getOrDefault(what, List.of()).stream();
    }

    private static String whose(Happened line) {
        return Objects.requireNonNull(line.whose());
    }
}
