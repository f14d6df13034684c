package xiangyi.suggestions.web;

import html.Pages;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import xiangyi.shared.Actor;
import xiangyi.shared.NotAllowed;
import xiangyi.shared.Role;
import xiangyi.suggestions.ResubmissionRequest;
import xiangyi.suggestions.SuggestionId;
import xiangyi.suggestions.SuggestionQueries;
import xiangyi.suggestions.SuggestionRight;
import xiangyi.suggestions.Suggestions;
import xiangyi.web.Show;

/** A returned suggestion is mended by who raised it, or by the clerk for them, and comes in again. */
@Controller
@RequestMapping("/suggestions/{suggestion}/resubmission")
class ResubmissionController {

    private final Suggestions suggestions;
    private final SuggestionQueries queries;
    private final Pages pages;

    ResubmissionController(Suggestions suggestions, SuggestionQueries queries, Pages pages) {
        this.suggestions = suggestions;
        this.queries = queries;
        this.pages = pages;
    }

    @GetMapping
    View ask(Actor actor, @PathVariable SuggestionId suggestion) {
        var scope = actor.scope(SuggestionRight.SUBMIT);
        var card = queries.card(scope, suggestion);
        if (actor.role() == Role.DEPUTY && !queries.isRaisedBy(scope, suggestion)) {
            throw new NotAllowed(SuggestionRight.SUBMIT);
        }
        return Show.page(pages.suggestionsResubmission(card, queries.text(scope, suggestion)));
    }

    @PostMapping
    View resubmit(Actor actor, @PathVariable SuggestionId suggestion, @Valid ResubmissionRequest request) {
        suggestions.resubmit(actor, suggestion, request);
        return Show.next("/suggestions/" + suggestion.text());
    }
}
