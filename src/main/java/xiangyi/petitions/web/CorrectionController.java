package xiangyi.petitions.web;

import static xiangyi.shared.Text.text;

import html.Pages;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import xiangyi.calendar.Workdays;
import xiangyi.departments.DepartmentQueries;
import xiangyi.departments.DepartmentRight;
import xiangyi.petitions.PetitionCard;
import xiangyi.petitions.PetitionCorrection;
import xiangyi.petitions.PetitionId;
import xiangyi.petitions.PetitionLineId;
import xiangyi.petitions.PetitionQueries;
import xiangyi.petitions.PetitionRight;
import xiangyi.petitions.Petitions;
import xiangyi.referrals.HandOver;
import xiangyi.referrals.ReferralRight;
import xiangyi.shared.Actor;
import xiangyi.shared.NotFound;
import xiangyi.shared.ReasonRequest;
import xiangyi.web.Choices;
import xiangyi.web.Crumb;
import xiangyi.web.Fields;
import xiangyi.web.FormPage;
import xiangyi.web.Show;

/** What becomes of a petition beside its story: it is handed over, put right, opened again or voided. */
@Controller("petitionCorrections")
@RequestMapping("/petitions/{petition}")
class CorrectionController {

    /** Whether name and address are clear. */
    static final Map<String, String> CLEAR =
            Choices.of(List.of(false, true), String::valueOf, unclear -> text("petitions.unclear." + unclear));

    private final Petitions petitions;
    private final PetitionQueries queries;
    private final DepartmentQueries departments;
    private final Workdays workdays;
    private final Pages pages;

    CorrectionController(
            Petitions petitions,
            PetitionQueries queries,
            DepartmentQueries departments,
            Workdays workdays,
            Pages pages) {
        this.petitions = petitions;
        this.queries = queries;
        this.departments = departments;
        this.workdays = workdays;
        this.pages = pages;
    }

    @GetMapping("/hand-over")
    View askHandOver(Actor actor, @PathVariable PetitionId petition) {
        actor.require(ReferralRight.HAND_OVER);
        var card = queries.card(actor.scope(PetitionRight.READ), petition);
        return Show.page(pages.petitionsHandOver(
                card,
                departments.serving(actor.scope(DepartmentRight.READ), card.area()),
                workdays.today(),
                card.hasTerm() ? card.settleDue(workdays) : null));
    }

    @PostMapping("/hand-over")
    View handOver(Actor actor, @PathVariable PetitionId petition, @Valid HandOver to) {
        petitions.handOver(actor, petition, to);
        return back(petition);
    }

    @GetMapping("/correction")
    View ask(Actor actor, @PathVariable PetitionId petition) {
        var card = queries.card(actor.scope(PetitionRight.WRITE), petition);
        var form = Fields.of(PetitionCorrection.class).showing(card).deciding("unclear", CLEAR);
        return Show.page(pages.form(FormPage.of("petitions.correct", trail(card), card.path() + "/correction", form)
                .or(card.path() + "/void", text("petitions.void"))));
    }

    @PostMapping("/correction")
    View correct(Actor actor, @PathVariable PetitionId petition, @Valid PetitionCorrection request) {
        petitions.correct(actor, petition, request);
        return back(petition);
    }

    @GetMapping("/void")
    View askVoid(Actor actor, @PathVariable PetitionId petition) {
        return Show.page(pages.form(why(actor, petition, "petitions.void", "void")));
    }

    @PostMapping("/void")
    View voidIt(Actor actor, @PathVariable PetitionId petition, @Valid ReasonRequest request) {
        petitions.voidIt(actor, petition, request);
        return back(petition);
    }

    @GetMapping("/reopening")
    View askReopening(Actor actor, @PathVariable PetitionId petition) {
        return Show.page(pages.form(why(actor, petition, "petitions.reopen", "reopening")));
    }

    @PostMapping("/reopening")
    View reopen(Actor actor, @PathVariable PetitionId petition, @Valid ReasonRequest request) {
        petitions.reopen(actor, petition, request);
        return back(petition);
    }

    @GetMapping("/steps/{line}/void")
    View askVoidLine(Actor actor, @PathVariable PetitionId petition, @PathVariable PetitionLineId line) {
        var scope = actor.scope(PetitionRight.WRITE);
        var struck = queries.story(scope, petition).stream()
                .filter(one -> one.id().equals(line))
                .findFirst()
                .orElseThrow(() -> new NotFound(line));
        return Show.page(pages.form(why(actor, petition, "petitions.voidLine", "steps/" + line.text() + "/void")
                .about(struck.said())));
    }

    @PostMapping("/steps/{line}/void")
    View voidLine(
            Actor actor,
            @PathVariable PetitionId petition,
            @PathVariable PetitionLineId line,
            @Valid ReasonRequest request) {
        petitions.voidLine(actor, petition, line, request);
        return back(petition);
    }

    private FormPage why(Actor actor, PetitionId petition, String key, String act) {
        var card = queries.card(actor.scope(PetitionRight.WRITE), petition);
        return FormPage.reason(key, trail(card), card.path() + "/" + act, card.version());
    }

    static List<Crumb> trail(PetitionCard petition) {
        return List.of(new Crumb("/petitions", text("petitions.list")), new Crumb(petition.path(), petition.matter()));
    }

    private static View back(PetitionId petition) {
        return Show.next("/petitions/" + petition.text());
    }
}
