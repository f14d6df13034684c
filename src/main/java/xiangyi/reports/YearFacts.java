package xiangyi.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import xiangyi.facts.Fact;
import xiangyi.facts.Period;

/**
 * The facts a report stands on: those of its period, what became of them until the day it is made, and what is ahead.
 * They lie by kind, because a report asks for each kind many times.
 */
public final class YearFacts {

    private static final String NOTHING = "duties.nothing.";
    private static final String COMPLETE = "duties.complete.";

    private final Map<String, List<Fact>> byKind = new HashMap<>();
    private final Set<String> kept = new HashSet<>();
    private final Map<Object, Object> known = new HashMap<>();
    private final Period period;
    private final LocalDate on;

    public YearFacts(List<Fact> facts, Period period, LocalDate on) {
        this.period = period;
        this.on = on;
        for (var fact : facts) {
            byKind.computeIfAbsent(fact.kind(), kind -> new ArrayList<>()).add(fact);
            if (isWithin(fact) && !fact.kind().startsWith(COMPLETE)) {
                kept.add(room(fact.kind()));
            }
        }
    }

    public Period period() {
        return period;
    }

    /** Until which day it counts. */
    public LocalDate on() {
        return on;
    }

    /** Those of a kind within the period, oldest first. */
    public List<Fact> of(String kind) {
        return all(kind).filter(this::isWithin).toList();
    }

    /** Those of a kind that belong to a page, such as what was found by an activity. */
    public List<Fact> at(String path, String kind) {
        return remember("at " + kind, register -> {
                    var byPath = new HashMap<String, List<Fact>>();
                    register.all(kind)
                            .filter(fact -> !fact.happenedOn().isAfter(on))
                            .forEach(fact -> byPath.computeIfAbsent(fact.path(), same -> new ArrayList<>())
                                    .add(fact));
                    return byPath;
                })
                .getOrDefault(path, List.of());
    }

    /** Those of a kind whenever they happened until the day of the report. */
    public List<Fact> untilNow(String kind) {
        return all(kind).filter(fact -> !fact.happenedOn().isAfter(on)).toList();
    }

    /** Those of a kind that went on in the period, whenever they began. */
    public List<Fact> goingOn(String kind) {
        return all(kind)
                .filter(fact -> !fact.happenedOn().isAfter(last()))
                .filter(fact -> fact.until() == null || !fact.until().isBefore(period.from()))
                .toList();
    }

    /** Those of a kind that are still to come. */
    public List<Fact> ahead(String kind) {
        return all(kind).filter(fact -> fact.happenedOn().isAfter(last())).toList();
    }

    /** Every kind whose name begins so. */
    public Stream<Fact> beginning(String kinds) {
        return byKind.entrySet().stream()
                .filter(kind -> kind.getKey().startsWith(kinds))
                .flatMap(kind -> kind.getValue().stream());
    }

    /** Whether the place kept this register: it holds something, or somebody said there was nothing. */
    public boolean isKept(String room) {
        return kept.contains(room);
    }

    /** Whether it holds anything of the period beside what one register holds. */
    public boolean holdsMoreThan(String room) {
        return kept.stream().anyMatch(other -> !other.equals(room) && !other.equals("duties"));
    }

    /** Whether the place answers for all of the period, so that what this register does not hold was not. */
    public boolean isComplete(String room) {
        return byKind.containsKey(COMPLETE + room);
    }

    /** How many; none at all only where the register is complete, for not recorded is not zero. */
    public Evidence count(String room, List<Fact> facts) {
        return facts.isEmpty() && !isComplete(room) ? Evidence.NONE : Evidence.count(facts);
    }

    /** What was made of these facts once, for all who ask again. */
    @SuppressWarnings("unchecked")
    public <T> T remember(Object what, Function<YearFacts, T> making) {
        var found = (T) known.get(what);
        if (found == null) {
            found = making.apply(this);
            known.put(what, found);
        }
        return found;
    }

    private Stream<Fact> all(String kind) {
        return byKind.getOrDefault(kind, List.of()).stream();
    }

    private boolean isWithin(Fact fact) {
        return period.contains(fact.happenedOn()) && !fact.happenedOn().isAfter(on);
    }

    private LocalDate last() {
        return on.isBefore(period.until()) ? on : period.until();
    }

    private static String room(String kind) {
        return kind.startsWith(NOTHING) ? kind.substring(NOTHING.length()) : kind.substring(0, kind.indexOf('.'));
    }
}
