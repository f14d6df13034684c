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
import xiangyi.accounts.AccountQueries;
import xiangyi.accounts.AccountRight;
import xiangyi.accounts.OpenAccount;
import xiangyi.accounts.web.Opening;
import xiangyi.audit.AuditQueries;
import xiangyi.calendar.Workdays;
import xiangyi.roster.DeputyCorrection;
import xiangyi.roster.DeputyQueries;
import xiangyi.roster.DeputyRow;
import xiangyi.roster.MandateCorrections;
import xiangyi.roster.MandateEndRequest;
import xiangyi.roster.MandateId;
import xiangyi.roster.Mandates;
import xiangyi.roster.PostQueries;
import xiangyi.roster.PostQueries.PostRow;
import xiangyi.roster.RosterRight;
import xiangyi.shared.Actor;
import xiangyi.shared.NotFound;
import xiangyi.shared.PersonId;
import xiangyi.shared.ReasonRequest;
import xiangyi.shared.Right;
import xiangyi.shared.Role;
import xiangyi.shared.Text;
import xiangyi.web.Crumb;
import xiangyi.web.Fields;
import xiangyi.web.FormPage;
import xiangyi.web.Show;

/** One deputy: what is on file, and what the clerk does with it. */
@Controller
@RequestMapping("/deputies/{person}")
class PersonController {

    private final Mandates mandates;
    private final MandateCorrections corrections;
    private final DeputyQueries queries;
    private final PostQueries posts;
    private final Opening opening;
    private final AccountQueries accountQueries;
    private final AuditQueries audit;
    private final Workdays clock;
    private final Pages pages;

    PersonController(
            Mandates mandates,
            MandateCorrections corrections,
            DeputyQueries queries,
            PostQueries posts,
            Opening opening,
            AccountQueries accountQueries,
            AuditQueries audit,
            Workdays clock,
            Pages pages) {
        this.mandates = mandates;
        this.corrections = corrections;
        this.queries = queries;
        this.posts = posts;
        this.opening = opening;
        this.accountQueries = accountQueries;
        this.audit = audit;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping
    View show(Actor actor, @PathVariable PersonId person) {
        return page(actor, person, null);
    }

    /** Written to the log by the use case itself; the page is the answer, so that no address holds a secret. */
    @PostMapping("/full")
    View open(Actor actor, @PathVariable PersonId person) {
        return page(actor, person, mandates.open(actor, person));
    }

    @GetMapping("/full")
    View closed(Actor actor, @PathVariable PersonId person) {
        return page(actor, person, null);
    }

    @GetMapping("/seats/{mandate}/end")
    View askEnd(Actor actor, @PathVariable PersonId person, @PathVariable MandateId mandate) {
        var seat = seat(actor, mandate);
        var ending = posts.hangingOn(actor.scope(RosterRight.WRITE), seat).stream()
                .map(PostRow::title)
                .toList();
        var form = Fields.of(MandateEndRequest.class).showing(seat).proposing("on", clock.today());
        var page = FormPage.of("roster.end", trail(seat), path(seat) + "/end", form);
        return Show.page(pages.form(
                ending.isEmpty()
                        ? page
                        : page.state(page.state()
                                + Text.text("roster.end.posts", String.join(Text.text("web.comma"), ending)))));
    }

    @PostMapping("/seats/{mandate}/end")
    View end(
            Actor actor,
            @PathVariable PersonId person,
            @PathVariable MandateId mandate,
            @Valid MandateEndRequest request) {
        mandates.end(actor, mandate, request);
        return Show.next("/deputies/" + person.text());
    }

    @GetMapping("/seats/{mandate}/correction")
    View askCorrection(Actor actor, @PathVariable PersonId person, @PathVariable MandateId mandate) {
        var seat = seat(actor, mandate);
        var form = Fields.of(DeputyCorrection.class)
                .showing(seat)
                .proposing("phone", null)
                .proposing("idNumber", null)
                .helping("phone", Text.text("roster.help.keepsOld"))
                .helping("idNumber", Text.text("roster.help.keepsOld"))
                .choosing("fixedPay", DeputiesController.fixedPay());
        return Show.page(pages.form(FormPage.of("roster.correct", trail(seat), path(seat) + "/correction", form)
                .or(path(seat) + "/void", Text.text("roster.void"))));
    }

    @PostMapping("/seats/{mandate}/correction")
    View correct(
            Actor actor,
            @PathVariable PersonId person,
            @PathVariable MandateId mandate,
            @Valid DeputyCorrection request) {
        corrections.correct(actor, mandate, request);
        return Show.next("/deputies/" + person.text());
    }

    @GetMapping("/seats/{mandate}/void")
    View askVoid(Actor actor, @PathVariable PersonId person, @PathVariable MandateId mandate) {
        var seat = seat(actor, mandate);
        return Show.page(pages.form(VoidPage.of(
                trail(seat),
                Text.text("roster.void"),
                Text.text("roster.void.state"),
                path(seat) + "/void",
                seat.version())));
    }

    @PostMapping("/seats/{mandate}/void")
    View voidIt(
            Actor actor, @PathVariable PersonId person, @PathVariable MandateId mandate, @Valid ReasonRequest request) {
        corrections.voidIt(actor, mandate, request);
        return Show.next("/deputies");
    }

    @GetMapping("/account")
    View askAccount(Actor actor, @PathVariable PersonId person) {
        return Show.page(pages.rosterAccount(latest(actor, AccountRight.MANAGE, person)));
    }

    @PostMapping("/account")
    View account(
            Actor actor,
            @PathVariable PersonId person,
            @RequestParam String signIn,
            @RequestParam(defaultValue = "false") boolean existing) {
        var deputy = latest(actor, AccountRight.MANAGE, person);
        var request = new OpenAccount(deputy.area(), deputy.name(), signIn, Role.DEPUTY, null, person);
        return opening.open(actor, request, existing);
    }

    private View page(Actor actor, PersonId person, DeputyQueries.@Nullable Secrets secrets) {
        var scope = actor.scope(RosterRight.READ);
        var seats = queries.seats(scope, person, clock.today());
        if (seats.isEmpty()) {
            throw new NotFound(person);
        }
        return Show.page(pages.rosterPerson(new PersonPage(
                actor,
                seats,
                posts.heldBy(scope, person),
                audit.changes(scope, person),
                actor.may(AccountRight.MANAGE)
                        ? accountQueries.ofPerson(actor.scope(AccountRight.MANAGE), person)
                        : List.of(),
                secrets,
                clock.today())));
    }

    private static List<Crumb> trail(DeputyRow seat) {
        return List.of(DeputiesController.REGISTERED, new Crumb(seat.path(), seat.name()));
    }

    private static String path(DeputyRow seat) {
        return seat.path() + "/seats/" + seat.mandate().text();
    }

    private DeputyRow seat(Actor actor, MandateId mandate) {
        return queries.find(actor.scope(RosterRight.WRITE), mandate).orElseThrow(() -> new NotFound(mandate));
    }

    private DeputyRow latest(Actor actor, Right right, PersonId person) {
        return queries.seats(actor.scope(right), person, clock.today()).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound(person));
    }
}
