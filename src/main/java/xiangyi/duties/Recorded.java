package xiangyi.duties;

import static xiangyi.duties.Happened.What.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import xiangyi.facts.Period;

/**
 * What a township recorded, oldest first, and for which days its registers answer.
 *
 * @param registers which ones must have been kept before silence means that nothing was
 */
record Recorded(List<Happened> lines, Set<String> registers) {

    Stream<Happened> done(LocalDate on) {
        return of(DONE).filter(line -> !line.on().isAfter(on));
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
                .allMatch(register -> Quarters.isKept(since(register), nothing(register), from, until));
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
        var since = since(register);
        return since != null && !since.isAfter(until);
    }

    private @Nullable LocalDate since(String register) {
        return of(KEPT).filter(line -> line.isWhose(register))
                .map(Happened::on)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private Set<LocalDate> nothing(String register) {
        return of(NOTHING)
                .filter(line -> line.isWhose(register))
                .map(Happened::on)
                .collect(Collectors.toSet());
    }

    private Stream<Happened> of(Happened.What what) {
        return lines.stream().filter(line -> line.what() == what);
    }
}
