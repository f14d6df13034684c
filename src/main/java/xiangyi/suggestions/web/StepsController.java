package xiangyi.suggestions.web;

import static xiangyi.shared.Text.text;

import html.Pages;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import xiangyi.referrals.HandOver;
import xiangyi.referrals.ReferralKind;
import xiangyi.referrals.web.HandOverForm;
import xiangyi.shared.Actor;
import xiangyi.shared.Norm;
import xiangyi.shared.NotAllowed;
import xiangyi.shared.ReasonRequest;
import xiangyi.shared.Role;
import xiangyi.suggestions.RegistrationRequest;
import xiangyi.suggestions.ResubmissionRequest;
import xiangyi.suggestions.SuggestionCard;
import xiangyi.suggestions.SuggestionCorrection;
import xiangyi.suggestions.SuggestionId;
import xiangyi.suggestions.SuggestionQueries;
import xiangyi.suggestions.SuggestionRight;
import xiangyi.suggestions.Suggestions;
import xiangyi.web.Crumb;
import xiangyi.web.Fields;
import xiangyi.web.FormPage;
import xiangyi.web.Show;

/** What is done with one suggestion: registered or returned, mended, handed over, put right, voided. */
@Controller
@RequestMapping("/suggestions/{suggestion}")
class StepsController {

    private final Suggestions suggestions;
    private final SuggestionQueries queries;
    private final HandOverForm handOver;
    private final List<Norm<SuggestionCard>> norms;
    private final Pages pages;

    StepsController(
            Suggestions suggestions,
            SuggestionQueries queries,
            HandOverForm handOver,
            List<Norm<SuggestionCard>> norms,
            Pages pages) {
        this.suggestions = suggestions;
        this.queries = queries;
        this.handOver = handOver;
        this.norms = norms;
        this.pages = pages;
    }

    @GetMapping("/registration")
    View askNumber(Actor actor, @PathVariable SuggestionId suggestion) {
        var scope = actor.scope(SuggestionRight.REGISTER);
        var card = queries.card(scope, suggestion);
        return Show.page(pages.suggestionsRegistration(
                card,
                queries.text(scope, suggestion),
                Norm.breaches(norms, card, card.area(), card.receivedOn(), Norm.Level.WARN),
                Fields.of(RegistrationRequest.class)
                        .without("serial")
                        .showing(card)
                        .proposing("on", card.receivedOn())));
    }

    @PostMapping("/registration")
    View register(Actor actor, @PathVariable SuggestionId suggestion, @Valid RegistrationRequest request) {
        suggestions.register(actor, suggestion, request);
        return back(suggestion);
    }

    @GetMapping("/return")
    View askReturn(Actor actor, @PathVariable SuggestionId suggestion) {
        var card = queries.card(actor.scope(SuggestionRight.REGISTER), suggestion);
        return why("return", card);
    }

    @PostMapping("/return")
    View returnTo(Actor actor, @PathVariable SuggestionId suggestion, @Valid ReasonRequest request) {
        suggestions.returnTo(actor, suggestion, request);
        return back(suggestion);
    }

    @GetMapping("/resubmission")
    View askAgain(Actor actor, @PathVariable SuggestionId suggestion) {
        var scope = actor.scope(SuggestionRight.SUBMIT);
        var card = queries.card(scope, suggestion);
        if (actor.role() == Role.DEPUTY && !queries.isRaisedBy(scope, suggestion)) {
            throw new NotAllowed(SuggestionRight.SUBMIT);
        }
        var form = Fields.of(ResubmissionRequest.class).showing(card).showing(queries.text(scope, suggestion));
        var why = card.returnReason();
        return Show.page(
                pages.form(FormPage.of("suggestions.resubmit", trail(card), card.path() + "/resubmission", form)
                        .about(why == null ? null : text("suggestions.returned", why))));
    }

    @PostMapping("/resubmission")
    View resubmit(Actor actor, @PathVariable SuggestionId suggestion, @Valid ResubmissionRequest request) {
        suggestions.resubmit(actor, suggestion, request);
        return back(suggestion);
    }

    @GetMapping("/hand-over")
    View askHandOver(Actor actor, @PathVariable SuggestionId suggestion) {
        var card = queries.card(actor.scope(SuggestionRight.READ), suggestion);
        return handOver.ask(actor, ReferralKind.SUGGESTION, card.area(), trail(card), card.number());
    }

    @PostMapping("/hand-over")
    View handOver(Actor actor, @PathVariable SuggestionId suggestion, @Valid HandOver to) {
        suggestions.handOver(actor, suggestion, to);
        return back(suggestion);
    }

    @GetMapping("/correction")
    View askCorrection(Actor actor, @PathVariable SuggestionId suggestion) {
        var scope = actor.scope(SuggestionRight.CORRECT);
        var card = queries.card(scope, suggestion);
        var form = Fields.of(SuggestionCorrection.class).showing(card).showing(queries.text(scope, suggestion));
        return Show.page(pages.form(FormPage.of("suggestions.correct", trail(card), card.path() + "/correction", form)
                .or(card.path() + "/void", text("suggestions.void"))));
    }

    @PostMapping("/correction")
    View correct(Actor actor, @PathVariable SuggestionId suggestion, @Valid SuggestionCorrection request) {
        suggestions.correct(actor, suggestion, request);
        return back(suggestion);
    }

    @GetMapping("/void")
    View askVoid(Actor actor, @PathVariable SuggestionId suggestion) {
        return why("void", queries.card(actor.scope(SuggestionRight.CORRECT), suggestion));
    }

    @PostMapping("/void")
    View voidIt(Actor actor, @PathVariable SuggestionId suggestion, @Valid ReasonRequest request) {
        suggestions.voidIt(actor, suggestion, request);
        return back(suggestion);
    }

    private View why(String act, SuggestionCard card) {
        var key = "suggestions." + act;
        return Show.page(pages.form(FormPage.reason(key, trail(card), card.path() + "/" + act, card.version())
                .help(key + ".help")));
    }

    private static List<Crumb> trail(SuggestionCard card) {
        return List.of(new Crumb("/suggestions", text("suggestions.list")), new Crumb(card.path(), card.title()));
    }

    private static View back(SuggestionId suggestion) {
        return Show.next("/suggestions/" + suggestion.text());
    }
}
