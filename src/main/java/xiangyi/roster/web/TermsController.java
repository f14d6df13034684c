package xiangyi.roster.web;

import html.Pages;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import xiangyi.areas.Here;
import xiangyi.audit.AuditQueries;
import xiangyi.calendar.Workdays;
import xiangyi.roster.RosterQueries;
import xiangyi.roster.RosterRight;
import xiangyi.roster.Term;
import xiangyi.roster.TermCorrection;
import xiangyi.roster.TermCorrections;
import xiangyi.roster.TermId;
import xiangyi.roster.TermRequest;
import xiangyi.roster.Terms;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;
import xiangyi.shared.NotFound;
import xiangyi.shared.ReasonRequest;
import xiangyi.shared.Right;
import xiangyi.shared.Text;
import xiangyi.web.ChangeLine;
import xiangyi.web.Crumb;
import xiangyi.web.Fields;
import xiangyi.web.FormPage;
import xiangyi.web.Show;

/** The congresses of a township. */
@Controller
@RequestMapping("/terms")
class TermsController {

    private final Terms terms;
    private final TermCorrections corrections;
    private final RosterQueries queries;
    private final AuditQueries audit;
    private final Here here;
    private final Workdays clock;
    private final Pages pages;

    TermsController(
            Terms terms,
            TermCorrections corrections,
            RosterQueries queries,
            AuditQueries audit,
            Here here,
            Workdays clock,
            Pages pages) {
        this.terms = terms;
        this.corrections = corrections;
        this.queries = queries;
        this.audit = audit;
        this.here = here;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping
    View show(Actor actor, @RequestParam(required = false) @Nullable Area area) {
        var scope = actor.scope(RosterRight.WRITE);
        var township = here.of(actor, RosterRight.WRITE, area);
        var form = Fields.of(TermRequest.class)
                .proposing("id", TermId.next())
                .placing(actor, township.area(), township.name());
        return Show.page(pages.rosterTerms(queries.terms(scope, township.area()), form, clock.today()));
    }

    @PostMapping
    View add(Actor actor, @Valid TermRequest request) {
        terms.add(actor, request);
        return Show.next(
                actor.area().isTownship()
                        ? "/terms"
                        : "/terms?area=" + request.area().code());
    }

    @GetMapping("/{term}")
    View one(Actor actor, @PathVariable TermId term) {
        var row = term(actor, RosterRight.READ, term);
        return Show.page(pages.rosterHeld(new HeldPage(
                title(row),
                List.of(terms(row)),
                row.path(),
                new Facts()
                        .and("startsOn", row.startsOn())
                        .maybe("endsOn", row.endsOn())
                        .lines(),
                !row.holdsOn(clock.today()),
                row.voidReason(),
                List.of(),
                null,
                actor.may(RosterRight.WRITE),
                ChangeLine.of("roster", audit.changes(actor.scope(RosterRight.READ), term)))));
    }

    @GetMapping("/{term}/correction")
    View askCorrection(Actor actor, @PathVariable TermId term) {
        var row = term(actor, RosterRight.WRITE, term);
        var form = Fields.of(TermCorrection.class).showing(row);
        return Show.page(pages.form(FormPage.of("roster.correct", trail(row), row.path() + "/correction", form)
                .state(Text.text("roster.correct.term"))));
    }

    @PostMapping("/{term}/correction")
    View correct(Actor actor, @PathVariable TermId term, @Valid TermCorrection request) {
        corrections.correct(actor, term, request);
        return Show.next("/terms/" + term.text());
    }

    @GetMapping("/{term}/void")
    View askVoid(Actor actor, @PathVariable TermId term) {
        var row = term(actor, RosterRight.WRITE, term);
        return Show.page(pages.form(VoidPage.of(
                trail(row),
                Text.text("roster.void"),
                Text.text("roster.void.term"),
                row.path() + "/void",
                row.version())));
    }

    @PostMapping("/{term}/void")
    View voidIt(Actor actor, @PathVariable TermId term, @Valid ReasonRequest request) {
        corrections.voidIt(actor, term, request);
        return Show.next("/terms/" + term.text());
    }

    private Term term(Actor actor, Right right, TermId term) {
        return queries.term(actor.scope(right), term).orElseThrow(() -> new NotFound(term));
    }

    private static Crumb terms(Term term) {
        return new Crumb("/terms?area=" + term.area().code(), Text.text("roster.terms"));
    }

    private static List<Crumb> trail(Term term) {
        return List.of(terms(term), new Crumb(term.path(), title(term)));
    }

    private static String title(Term term) {
        return Text.text("roster.ofTerm", String.valueOf(term.ordinal()));
    }
}
