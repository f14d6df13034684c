package xiangyi.sessions.web;

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
import xiangyi.sessions.ResolutionId;
import xiangyi.sessions.ResolutionRequest;
import xiangyi.sessions.Resolutions;
import xiangyi.sessions.SessionCard;
import xiangyi.sessions.SessionId;
import xiangyi.sessions.SessionQueries;
import xiangyi.sessions.SessionRight;
import xiangyi.shared.Actor;
import xiangyi.shared.ReasonRequest;
import xiangyi.web.Choices;
import xiangyi.web.Crumb;
import xiangyi.web.Fields;
import xiangyi.web.FormPage;
import xiangyi.web.Show;

/** A vote is recorded, corrected or voided. */
@Controller
@RequestMapping("/sessions/{session}/resolutions")
class ResolutionsController {

    /** In the order of the form. */
    private static final Fields<ResolutionRequest> RESOLUTION = Fields.of(ResolutionRequest.class)
            .only("title", "number", "passedOn", "major", "inFavour", "against", "abstained", "wording")
            .choosing(
                    "major",
                    Choices.of(List.of(false, true), major -> major, major -> text("sessions.major." + major)));

    private final Resolutions resolutions;
    private final SessionQueries queries;
    private final Pages pages;

    ResolutionsController(Resolutions resolutions, SessionQueries queries, Pages pages) {
        this.resolutions = resolutions;
        this.queries = queries;
        this.pages = pages;
    }

    @GetMapping("/new")
    View ask(Actor actor, @PathVariable SessionId session) {
        var scope = actor.scope(SessionRight.WRITE);
        var card = queries.card(scope, session);
        var form = RESOLUTION
                .proposing("id", ResolutionId.next())
                .proposing("passedOn", card.closesOn())
                .proposing("major", false);
        return Show.page(pages.form(page("sessions.resolution.new", card, card.path() + "/resolutions/new", form)));
    }

    @PostMapping("/new")
    View record(Actor actor, @PathVariable SessionId session, @Valid ResolutionRequest request) {
        resolutions.record(actor, session, request);
        return back(session);
    }

    @GetMapping("/{resolution}")
    View askCorrection(Actor actor, @PathVariable SessionId session, @PathVariable ResolutionId resolution) {
        var scope = actor.scope(SessionRight.WRITE);
        var card = queries.card(scope, session);
        var standing = queries.resolution(scope, session, resolution);
        var form = RESOLUTION.showing(standing).reasoned();
        return Show.page(pages.form(page("sessions.resolution.correct", card, standing.path(), form)
                .or(standing.path() + "/void", text("sessions.resolution.void"))));
    }

    @PostMapping("/{resolution}")
    View correct(
            Actor actor,
            @PathVariable SessionId session,
            @PathVariable ResolutionId resolution,
            @Valid ResolutionRequest request,
            @Valid ReasonRequest why) {
        resolutions.correct(actor, session, resolution, request, why);
        return back(session);
    }

    @GetMapping("/{resolution}/void")
    View askVoid(Actor actor, @PathVariable SessionId session, @PathVariable ResolutionId resolution) {
        var scope = actor.scope(SessionRight.WRITE);
        var of = queries.card(scope, session);
        var card = queries.resolution(scope, session, resolution);
        return Show.page(pages.form(FormPage.reason(
                "sessions.resolution.void",
                List.of(new Crumb(of.path(), of.name()), new Crumb(card.path(), card.title())),
                card.path() + "/void",
                card.version())));
    }

    @PostMapping("/{resolution}/void")
    View voidIt(
            Actor actor,
            @PathVariable SessionId session,
            @PathVariable ResolutionId resolution,
            @Valid ReasonRequest request) {
        resolutions.voidIt(actor, session, resolution, request);
        return back(session);
    }

    private static FormPage page(String key, SessionCard session, String action, Fields<ResolutionRequest> form) {
        var quorum = session.quorum();
        var trail = List.of(new Crumb("/sessions", text("sessions.list")), new Crumb(session.path(), session.name()));
        return FormPage.of(key, trail, action, form)
                .state(
                        quorum == null
                                ? text("sessions.resolution.state")
                                : text("sessions.resolution.majority", quorum.base(), quorum.majority()));
    }

    private static View back(SessionId session) {
        return Show.next("/sessions/" + session.text() + "#resolutions");
    }
}
