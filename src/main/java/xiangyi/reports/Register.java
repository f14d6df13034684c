package xiangyi.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import xiangyi.facts.Fact;
import xiangyi.facts.Period;

/** The facts a report stands on: those of its period, and what became of them until the day it is made. */
public record Register(List<Fact> facts, Period period, LocalDate on) {

    /** Those of a kind within the period, oldest first. */
    public List<Fact> of(String kind) {
        return within(fact -> fact.kind().equals(kind)).toList();
    }

    /** Those of a kind whenever they happened until the day of the report. */
    List<Fact> untilNow(String kind) {
        return facts.stream()
                .filter(fact -> fact.kind().equals(kind) && !fact.happenedOn().isAfter(on))
                .toList();
    }

    /** Whether the place kept this register: it holds something, or somebody said there was nothing. */
    boolean isKept(String room) {
        return within(fact -> fact.kind().startsWith(room + ".") || fact.kind().equals("duties.nothing." + room))
                .findAny()
                .isPresent();
    }

    private Stream<Fact> within(Predicate<Fact> condition) {
        return facts.stream()
                .filter(fact ->
                        period.contains(fact.happenedOn()) && !fact.happenedOn().isAfter(on) && condition.test(fact));
    }
}
