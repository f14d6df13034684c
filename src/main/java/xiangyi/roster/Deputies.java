package xiangyi.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import xiangyi.shared.Area;
import xiangyi.shared.Normal;
import xiangyi.shared.Scope;

/** Finds the deputies that somebody typed by name. */
@Component
public class Deputies {

    private final RosterQueries queries;

    Deputies(RosterQueries queries) {
        this.queries = queries;
    }

    /**
     * One answer for each that was typed, in order: a label such as 何满仓（石堰村，代表证017）, or a bare name where
     * only one deputy bears it. Empty where nobody, or more than one, is meant.
     */
    public List<Optional<Deputy>> find(Scope scope, Area area, LocalDate on, List<String> typed) {
        var names = typed.stream().flatMap(Deputies::names).distinct().toList();
        var inOffice = queries.named(scope, area, on, names);
        return typed.stream().map(text -> find(inOffice, text)).toList();
    }

    /** What may be the name: all of it, or what stands before the place in a label. */
    private static Stream<String> names(String typed) {
        var name = Normal.name(typed);
        return Stream.of(name, Normal.name(name.split("[（(]", 2)[0]));
    }

    private static Optional<Deputy> find(List<Deputy> inOffice, String typed) {
        var labelled = inOffice.stream()
                .filter(deputy -> Normal.text(deputy.label()).equals(Normal.text(typed)))
                .findFirst();
        if (labelled.isPresent()) {
            return labelled;
        }
        var name = Normal.name(typed);
        var named = inOffice.stream()
                .filter(deputy ->
                        deputy.name().equals(name) || deputy.initials().equalsIgnoreCase(name))
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }
}
