package xiangyi.suggestions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import xiangyi.roster.Deputies;
import xiangyi.shared.Reason;
import xiangyi.shared.Scope;

/** Who leads a suggestion and who signs it: deputies of that day, each once. */
@Component
class SuggestionRaisers {

    private final Deputies deputies;

    SuggestionRaisers(Deputies deputies) {
        this.deputies = deputies;
    }

    /** Whoever is none is among the problems. */
    List<SuggestionRaiser> of(Scope scope, SuggestionRequest request, List<Reason> problems) {
        var typed = new ArrayList<String>();
        typed.add(request.leader());
        typed.addAll(request.signers());
        var found = deputies.find(scope, request.area(), request.receivedOn(), typed);
        for (var position = 0; position < typed.size(); position++) {
            var field = position == 0 ? "leader" : "signers";
            if (found.get(position).isEmpty()) {
                problems.add(Reason.of("suggestions.notDeputy", typed.get(position))
                        .at(field)
                        .by("《代表法》第二十四条、第三十六条"));
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
}
