package xiangyi.petitions.web;

import html.Pages;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import xiangyi.petitions.CorrectionRequest;
import xiangyi.petitions.LineId;
import xiangyi.petitions.PetitionId;
import xiangyi.petitions.PetitionQueries;
import xiangyi.petitions.PetitionRight;
import xiangyi.petitions.Petitions;
import xiangyi.shared.Actor;
import xiangyi.shared.NotFound;
import xiangyi.shared.ReasonRequest;
import xiangyi.shared.Text;
import xiangyi.web.Crumb;
import xiangyi.web.FormPage;
import xiangyi.web.Show;

/** What was typed wrong is put right, opened again or voided; the old words stay with the reason. */
@Controller("petitionCorrections")
@RequestMapping("/petitions/{petition}")
class CorrectionController {

    private final Petitions petitions;
    private final PetitionQueries queries;
    private final Pages pages;

    CorrectionController(Petitions petitions, PetitionQueries queries, Pages pages) {
        this.petitions = petitions;
        this.queries = queries;
        this.pages = pages;
    }

    @GetMapping("/correction")
    View ask(Actor actor, @PathVariable PetitionId petition) {
        return Show.page(pages.petitionsCorrection(queries.card(actor.scope(PetitionRight.WRITE), petition)));
    }

    @PostMapping("/correction")
    View correct(Actor actor, @PathVariable PetitionId petition, @Valid CorrectionRequest request) {
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
    View askVoidLine(Actor actor, @PathVariable PetitionId petition, @PathVariable LineId line) {
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
            Actor actor, @PathVariable PetitionId petition, @PathVariable LineId line, @Valid ReasonRequest request) {
        petitions.voidLine(actor, petition, line, request);
        return back(petition);
    }

    private FormPage why(Actor actor, PetitionId petition, String key, String act) {
        var card = queries.card(actor.scope(PetitionRight.WRITE), petition);
        var trail =
                List.of(new Crumb("/petitions", Text.text("petitions.list")), new Crumb(card.path(), card.matter()));
        return FormPage.reason(key, trail, card.path() + "/" + act, card.version());
    }

    private static View back(PetitionId petition) {
        return Show.next("/petitions/" + petition.text());
    }
}
