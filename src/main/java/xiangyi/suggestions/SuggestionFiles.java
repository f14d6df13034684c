package xiangyi.suggestions;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import xiangyi.files.Bearer;
import xiangyi.files.Holder;
import xiangyi.shared.Actor;

/** The scans of suggestions: the clerk's to take out, and until it is registered the deputy's who raised it. */
@Component
class SuggestionFiles implements Holder {

    private final SuggestionRepository suggestions;

    SuggestionFiles(SuggestionRepository suggestions) {
        this.suggestions = suggestions;
    }

    @Override
    public Optional<Bearer> held(Actor actor, UUID subject) {
        return suggestions
                .findById(new SuggestionId(subject))
                .filter(suggestion -> mayTakeOut(actor, suggestion))
                .map(suggestion -> new Bearer(
                        suggestion.id(),
                        suggestion.area(),
                        suggestion.title(),
                        "/suggestions/" + suggestion.id().text()));
    }

    private static boolean mayTakeOut(Actor actor, Suggestion suggestion) {
        return actor.may(SuggestionRight.CORRECT)
                || actor.may(SuggestionRight.SUBMIT)
                        && suggestion.isRaisedBy(actor.person())
                        && !suggestion.isRegistered();
    }
}
