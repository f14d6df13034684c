package xiangyi.petitions.web;

import static xiangyi.shared.Text.text;

import html.Pages;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import xiangyi.areas.AreaQueries;
import xiangyi.audit.AuditQueries;
import xiangyi.calendar.Workdays;
import xiangyi.documents.Docx;
import xiangyi.petitions.LineAct;
import xiangyi.petitions.PetitionEndRequest;
import xiangyi.petitions.PetitionEnding;
import xiangyi.petitions.PetitionId;
import xiangyi.petitions.PetitionLineId;
import xiangyi.petitions.PetitionLineRequest;
import xiangyi.petitions.PetitionMarks;
import xiangyi.petitions.PetitionQueries;
import xiangyi.petitions.PetitionRight;
import xiangyi.petitions.Petitions;
import xiangyi.petitions.Secrets;
import xiangyi.referrals.Handled;
import xiangyi.referrals.HandledQueries;
import xiangyi.referrals.ReferralRight;
import xiangyi.shared.Actor;
import xiangyi.web.Fields;
import xiangyi.web.FormPage;
import xiangyi.web.Show;

/** One petition: its story, the next line of it, its end. */
@Controller
@RequestMapping("/petitions/{petition}")
class PetitionController {

    private final Petitions petitions;
    private final PetitionQueries queries;
    private final HandledQueries handled;
    private final AuditQueries audit;
    private final PetitionMarks marks;
    private final AreaQueries areas;
    private final Workdays workdays;
    private final Pages pages;

    PetitionController(
            Petitions petitions,
            PetitionQueries queries,
            HandledQueries handled,
            AuditQueries audit,
            PetitionMarks marks,
            AreaQueries areas,
            Workdays workdays,
            Pages pages) {
        this.petitions = petitions;
        this.queries = queries;
        this.handled = handled;
        this.audit = audit;
        this.marks = marks;
        this.areas = areas;
        this.workdays = workdays;
        this.pages = pages;
    }

    @GetMapping
    View show(Actor actor, @PathVariable PetitionId petition) {
        return page(actor, petition, null);
    }

    /** Written to the log by the use case itself; the page is the answer, so that no address holds a secret. */
    @PostMapping("/full")
    View open(Actor actor, @PathVariable PetitionId petition) {
        return page(actor, petition, petitions.open(actor, petition));
    }

    @GetMapping("/full")
    View closed(Actor actor, @PathVariable PetitionId petition) {
        return page(actor, petition, null);
    }

    /** 信访事项告知书. It names who petitions, so it is opened and logged like the name, and no address holds it. */
    @PostMapping("/notice")
    View notice(Actor actor, @PathVariable PetitionId petition) {
        var secrets = petitions.open(actor, petition);
        var card = queries.card(actor.scope(PetitionRight.READ), petition);
        var units = handled.of(actor.scope(ReferralRight.READ), petition.value()).stream()
                .filter(Handled::isStanding)
                .map(one -> one.referral().unit())
                .distinct()
                .toList();
        var day = card.toldOn() == null ? workdays.today() : card.toldOn();
        var notice = new PetitionNotice(areas.name(card.area()), card, secrets, units).letter(day);
        return Show.docx(text("petitions.notice"), out -> Docx.write(notice, out));
    }

    @GetMapping("/notice")
    View notSent(Actor actor, @PathVariable PetitionId petition) {
        return page(actor, petition, null);
    }

    @GetMapping("/steps/new")
    View askLine(
            Actor actor, @PathVariable PetitionId petition, @RequestParam(required = false) @Nullable LineAct act) {
        var card = queries.card(actor.scope(PetitionRight.WRITE), petition);
        var form = Fields.of(PetitionLineRequest.class)
                .proposing("id", PetitionLineId.next())
                .proposing("version", card.version())
                .proposing("act", act == null ? LineAct.STEP : act)
                .proposing("on", workdays.today());
        return Show.page(pages.form(
                FormPage.of("petitions.line", CorrectionController.trail(card), card.path() + "/steps/new", form)));
    }

    @PostMapping("/steps/new")
    View follow(Actor actor, @PathVariable PetitionId petition, @Valid PetitionLineRequest request) {
        petitions.follow(actor, petition, request);
        return Show.next("/petitions/" + petition.text());
    }

    @GetMapping("/end")
    View askEnd(Actor actor, @PathVariable PetitionId petition) {
        var card = queries.card(actor.scope(PetitionRight.WRITE), petition);
        var form = Fields.of(PetitionEndRequest.class)
                .proposing("version", card.version())
                .proposing("how", PetitionEnding.TOWNSHIP)
                .proposing("on", workdays.today());
        return Show.page(
                pages.form(FormPage.of("petitions.end", CorrectionController.trail(card), card.path() + "/end", form)
                        .act(text("petitions.end"))));
    }

    @PostMapping("/end")
    View end(Actor actor, @PathVariable PetitionId petition, @Valid PetitionEndRequest request) {
        petitions.end(actor, petition, request);
        return Show.next("/petitions/" + petition.text());
    }

    private View page(Actor actor, PetitionId id, @Nullable Secrets secrets) {
        var scope = actor.scope(PetitionRight.READ);
        var card = queries.card(scope, id);
        var hands = handled.of(actor.scope(ReferralRight.READ), id.value());
        return Show.page(pages.petitionsPetition(new PetitionPage(
                actor,
                card,
                card.repeatOf() == null
                        ? null
                        : queries.find(scope, card.repeatOf()).orElse(null),
                queries.story(scope, id),
                hands,
                marks.of(card, hands),
                audit.changes(scope, id),
                card.isOpen() && card.isToBeTold() ? card.tellDue(workdays) : null,
                card.isOpen() && card.hasTerm() ? card.settleDue(workdays) : null,
                secrets,
                workdays.today())));
    }
}
