package xiangyi.roster.web;

import html.Pages;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import xiangyi.areas.AreaQueries;
import xiangyi.calendar.Workdays;
import xiangyi.roster.RosterQueries;
import xiangyi.roster.RosterRight;
import xiangyi.roster.TermId;
import xiangyi.roster.TermRequest;
import xiangyi.roster.Terms;
import xiangyi.shared.Actor;
import xiangyi.web.Show;

/** The congresses of a township. */
@Controller
@RequestMapping("/terms")
class TermsController {

    private final Terms terms;
    private final RosterQueries queries;
    private final AreaQueries areas;
    private final Workdays clock;
    private final Pages pages;

    TermsController(Terms terms, RosterQueries queries, AreaQueries areas, Workdays clock, Pages pages) {
        this.terms = terms;
        this.queries = queries;
        this.areas = areas;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping
    View show(Actor actor) {
        var scope = actor.scope(RosterRight.WRITE);
        var townships = areas.townships(scope);
        var here = actor.area().isTownship() || townships.isEmpty()
                ? actor.area()
                : townships.get(0).area();
        return Show.page(pages.rosterTerms(queries.terms(scope, here), TermId.next(), here, clock.today()));
    }

    @PostMapping
    View add(Actor actor, @Valid TermRequest request) {
        terms.add(actor, request);
        return Show.next("/terms");
    }
}
