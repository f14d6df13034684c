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
import xiangyi.calendar.Workdays;
import xiangyi.shared.Actor;
import xiangyi.shared.Norm;
import xiangyi.shared.ReasonRequest;
import xiangyi.shared.Text;
import xiangyi.suggestions.RegistrationRequest;
import xiangyi.suggestions.SuggestionCard;
import xiangyi.suggestions.SuggestionId;
import xiangyi.suggestions.SuggestionQueries;
import xiangyi.suggestions.SuggestionRight;
import xiangyi.suggestions.Suggestions;
import xiangyi.web.Crumb;
import xiangyi.web.FormPage;
import xiangyi.web.Show;

/** Review: a suggestion is registered with its number, or goes back with a reason. */
@Controller
@RequestMapping("/suggestions/{suggestion}")
class RegistrationController {

    private final Suggestions suggestions;
    private final SuggestionQueries queries;
    private final List<Norm<SuggestionCard>> norms;
    private final Workdays workdays;
    private final Pages pages;

    RegistrationController(
            Suggestions suggestions,
            SuggestionQueries queries,
            List<Norm<SuggestionCard>> norms,
            Workdays workdays,
            Pages pages) {
        this.suggestions = suggestions;
        this.queries = queries;
        this.norms = norms;
        this.workdays = workdays;
        this.pages = pages;
    }

    @GetMapping("/registration")
    View ask(Actor actor, @PathVariable SuggestionId suggestion) {
        var scope = actor.scope(SuggestionRight.REGISTER);
        var card = queries.card(scope, suggestion);
        return Show.page(pages.suggestionsRegistration(
                card,
                queries.text(scope, suggestion),
                Norm.breaches(norms, card, card.area(), card.receivedOn(), Norm.Level.WARN),
                workdays.today()));
    }

    @PostMapping("/registration")
    View register(Actor actor, @PathVariable SuggestionId suggestion, @Valid RegistrationRequest request) {
        suggestions.register(actor, suggestion, request);
        return Show.next("/suggestions/" + suggestion.text());
    }

    @GetMapping("/return")
    View askReturn(Actor actor, @PathVariable SuggestionId suggestion) {
        var card = queries.card(actor.scope(SuggestionRight.REGISTER), suggestion);
        return Show.page(pages.form(FormPage.reason(
                        "suggestions.return",
                        List.of(
                                new Crumb("/suggestions", Text.text("suggestions.list")),
                                new Crumb(card.path(), card.title())),
                        card.path() + "/return",
                        card.version())
                .help("suggestions.return.help")));
    }

    @PostMapping("/return")
    View returnTo(Actor actor, @PathVariable SuggestionId suggestion, @Valid ReasonRequest request) {
        suggestions.returnTo(actor, suggestion, request);
        return Show.next("/suggestions/" + suggestion.text());
    }
}
