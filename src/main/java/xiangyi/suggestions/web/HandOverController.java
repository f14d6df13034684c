package xiangyi.suggestions.web;

import html.Pages;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import xiangyi.calendar.Workdays;
import xiangyi.departments.DepartmentQueries;
import xiangyi.departments.DepartmentRight;
import xiangyi.referrals.AnswerClock;
import xiangyi.referrals.HandOver;
import xiangyi.referrals.ReferralKind;
import xiangyi.referrals.ReferralRight;
import xiangyi.shared.Actor;
import xiangyi.suggestions.SuggestionId;
import xiangyi.suggestions.SuggestionQueries;
import xiangyi.suggestions.SuggestionRight;
import xiangyi.suggestions.Suggestions;
import xiangyi.web.Show;

/** A suggestion is handed over to whoever must answer it. */
@Controller
@RequestMapping("/suggestions/{suggestion}/hand-over")
class HandOverController {

    private final Suggestions suggestions;
    private final SuggestionQueries queries;
    private final DepartmentQueries departments;
    private final Workdays workdays;
    private final Pages pages;

    HandOverController(
            Suggestions suggestions,
            SuggestionQueries queries,
            DepartmentQueries departments,
            Workdays workdays,
            Pages pages) {
        this.suggestions = suggestions;
        this.queries = queries;
        this.departments = departments;
        this.workdays = workdays;
        this.pages = pages;
    }

    @GetMapping
    View ask(Actor actor, @PathVariable SuggestionId suggestion) {
        actor.require(ReferralRight.HAND_OVER);
        var card = queries.card(actor.scope(SuggestionRight.READ), suggestion);
        var today = workdays.today();
        return Show.page(pages.suggestionsHandOver(new HandOverPage(
                card,
                departments.serving(actor.scope(DepartmentRight.READ), card.area()),
                today,
                workdays.due(today, ReferralKind.SUGGESTION.term(AnswerClock.ORDINARY)),
                workdays.due(today, ReferralKind.SUGGESTION.term(AnswerClock.HARD)))));
    }

    @PostMapping
    View handOver(Actor actor, @PathVariable SuggestionId suggestion, @Valid HandOver to) {
        suggestions.handOver(actor, suggestion, to);
        return Show.next("/suggestions/" + suggestion.text());
    }
}
