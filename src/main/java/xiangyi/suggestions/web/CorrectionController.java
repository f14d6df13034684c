package xiangyi.suggestions.web;

import html.Pages;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import xiangyi.shared.Actor;
import xiangyi.shared.ReasonRequest;
import xiangyi.shared.Text;
import xiangyi.suggestions.CorrectionRequest;
import xiangyi.suggestions.SuggestionId;
import xiangyi.suggestions.SuggestionQueries;
import xiangyi.suggestions.SuggestionRight;
import xiangyi.suggestions.Suggestions;
import xiangyi.web.Crumb;
import xiangyi.web.FormPage;
import xiangyi.web.Show;

/** What was typed wrong is put right or voided; the old words stay with the reason. */
@Controller
@RequestMapping("/suggestions/{suggestion}")
class CorrectionController {

    private final Suggestions suggestions;
    private final SuggestionQueries queries;
    private final Pages pages;

    CorrectionController(Suggestions suggestions, SuggestionQueries queries, Pages pages) {
        this.suggestions = suggestions;
        this.queries = queries;
        this.pages = pages;
    }

    @GetMapping("/correction")
    View ask(Actor actor, @PathVariable SuggestionId suggestion) {
        var scope = actor.scope(SuggestionRight.CORRECT);
        return Show.page(pages.suggestionsCorrection(queries.card(scope, suggestion), queries.text(scope, suggestion)));
    }

    @PostMapping("/correction")
    View correct(Actor actor, @PathVariable SuggestionId suggestion, @Valid CorrectionRequest request) {
        suggestions.correct(actor, suggestion, request);
        return Show.next("/suggestions/" + suggestion.text());
    }

    @GetMapping("/void")
    View askVoid(Actor actor, @PathVariable SuggestionId suggestion) {
        var card = queries.card(actor.scope(SuggestionRight.CORRECT), suggestion);
        return Show.page(pages.form(FormPage.reason(
                        "suggestions.void",
                        List.of(
                                new Crumb("/suggestions", Text.text("suggestions.list")),
                                new Crumb(card.path(), card.title())),
                        card.path() + "/void",
                        card.version())
                .help("suggestions.void.help")));
    }

    @PostMapping("/void")
    View voidIt(Actor actor, @PathVariable SuggestionId suggestion, @Valid ReasonRequest request) {
        suggestions.voidIt(actor, suggestion, request);
        return Show.next("/suggestions/" + suggestion.text());
    }
}
