package xiangyi.suggestions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import xiangyi.roster.Deputies;
import xiangyi.roster.RosterQueries;
import xiangyi.shared.Reason;
import xiangyi.shared.Scope;

/** Who leads a suggestion and who signs it: deputies of that day, each once. */
@Component
class SuggestionRaisers {

    private final Deputies deputies;
    private final RosterQueries roster;

    SuggestionRaisers(Deputies deputies, RosterQueries roster) {
        this.deputies = deputies;
        this.roster = roster;
    }

    /** Whoever is none is among the problems. */
    List<SuggestionRaiser> of(Scope scope, SuggestionRequest request, LocalDate on, List<Reason> problems) {
        var typed = new ArrayList<String>();
        typed.add(request.leader());
        typed.addAll(request.signers());
        var found = deputies.find(scope, request.area(), on, typed);
        for (var position = 0; position < typed.size(); position++) {
            var field = position == 0 ? "leader" : "signers";
            if (found.get(position).isEmpty()) {
                problems.add(notDeputy(typed.get(position), on).at(field));
            } else if (found.indexOf(found.get(position)) < position) {
                problems.add(Reason.of("suggestions.signedTwice", typed.get(position))
                        .at(field));
            }
        }
        return found.stream()
                .flatMap(Optional::stream)
                .map(deputy -> new SuggestionRaiser(deputy.person(), deputy.name()))
                .toList();
    }

    /** Of those who raised it, whoever was no deputy on that day is among the problems. */
    void requireInOffice(Scope scope, Suggestion suggestion, LocalDate on, List<Reason> problems) {
        suggestion.raisers().stream()
                .filter(raiser -> roster.deputy(scope, suggestion.area(), on, raiser.person())
                        .isEmpty())
                .forEach(raiser -> problems.add(notDeputy(raiser.name(), on).at("receivedOn")));
    }

    private static Reason notDeputy(String name, LocalDate on) {
        return Reason.of("suggestions.notDeputy", name).by("《代表法》第二十四条、第三十六条").asOf(on);
    }
}
