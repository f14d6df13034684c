package xiangyi.sessions.web;

import html.Pages;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import xiangyi.areas.AreaQueries;
import xiangyi.areas.Here;
import xiangyi.calendar.Workdays;
import xiangyi.sessions.SessionCard;
import xiangyi.sessions.SessionFilter;
import xiangyi.sessions.SessionId;
import xiangyi.sessions.SessionKind;
import xiangyi.sessions.SessionQueries;
import xiangyi.sessions.SessionRequest;
import xiangyi.sessions.SessionRight;
import xiangyi.sessions.Sessions;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;
import xiangyi.shared.ReasonRequest;
import xiangyi.shared.Text;
import xiangyi.web.Crumb;
import xiangyi.web.FormPage;
import xiangyi.web.Pager;
import xiangyi.web.Show;

/** The list of sessions; a new one, a plan that moves, a record that is corrected or voided. */
@Controller
@RequestMapping("/sessions")
class SessionsController {

    private final Sessions sessions;
    private final SessionQueries queries;
    private final AreaQueries areas;
    private final Here here;
    private final Workdays workdays;
    private final Pages pages;

    SessionsController(
            Sessions sessions, SessionQueries queries, AreaQueries areas, Here here, Workdays workdays, Pages pages) {
        this.sessions = sessions;
        this.queries = queries;
        this.areas = areas;
        this.here = here;
        this.workdays = workdays;
        this.pages = pages;
    }

    @GetMapping
    View list(Actor actor, @ModelAttribute SessionFilter filter) {
        var scope = actor.scope(SessionRight.READ);
        var rows = queries.page(scope, filter, Pager.offset(filter.page()), Pager.SIZE);
        return Show.page(pages.sessionsSessions(new SessionsPage(
                actor,
                filter,
                new Pager<>(rows, queries.total(scope, filter), filter.page(), Pager.SIZE),
                queries.years(scope, filter.kind()),
                areas.names(scope),
                workdays.today())));
    }

    @GetMapping("/new")
    View ask(
            Actor actor,
            @RequestParam(required = false) @Nullable SessionKind kind,
            @RequestParam(required = false) @Nullable Area area) {
        var scope = actor.scope(SessionRight.WRITE);
        var township = here.of(actor, SessionRight.WRITE, area);
        var wanted = kind == null ? SessionKind.CONGRESS : kind;
        var last =
                queries.of(scope, township.area(), wanted).stream().findFirst().orElse(null);
        return Show.page(pages.sessionsForm(new SessionFormPage(
                "new",
                SessionId.next(),
                township,
                wanted,
                null,
                last == null ? Integer.valueOf(1) : Integer.valueOf(last.ordinal() + 1),
                workdays.today())));
    }

    @PostMapping("/new")
    View record(Actor actor, @Valid SessionRequest request) {
        return Show.next("/sessions/" + sessions.record(actor, request).text());
    }

    @GetMapping("/{session}/change")
    View askChange(Actor actor, @PathVariable SessionId session) {
        return Show.page(pages.sessionsForm(form(actor, session, "change")));
    }

    @PostMapping("/{session}/change")
    View change(Actor actor, @PathVariable SessionId session, @Valid SessionRequest request) {
        sessions.change(actor, session, request);
        return Show.next("/sessions/" + session.text());
    }

    @GetMapping("/{session}/correction")
    View askCorrection(Actor actor, @PathVariable SessionId session) {
        return Show.page(pages.sessionsForm(form(actor, session, "correction")));
    }

    @PostMapping("/{session}/correction")
    View correct(
            Actor actor, @PathVariable SessionId session, @Valid SessionRequest request, @Valid ReasonRequest why) {
        sessions.correct(actor, session, request, why);
        return Show.next("/sessions/" + session.text());
    }

    @GetMapping("/{session}/void")
    View askVoid(Actor actor, @PathVariable SessionId session) {
        var card = queries.card(actor.scope(SessionRight.WRITE), session);
        return Show.page(pages.form(FormPage.reason(
                        "sessions.void",
                        List.of(
                                new Crumb("/sessions?kind=" + card.kind().name(), Text.text("sessions.list")),
                                new Crumb(card.path(), card.name())),
                        card.path() + "/void",
                        card.version())
                .help("sessions.void.help")));
    }

    @PostMapping("/{session}/void")
    View voidIt(Actor actor, @PathVariable SessionId session, @Valid ReasonRequest request) {
        sessions.voidIt(actor, session, request);
        return Show.next("/sessions");
    }

    private SessionFormPage form(Actor actor, SessionId id, String act) {
        SessionCard card = queries.card(actor.scope(SessionRight.WRITE), id);
        return new SessionFormPage(
                act,
                card.id(),
                here.of(actor, SessionRight.WRITE, card.area()),
                card.kind(),
                card,
                card.ordinal(),
                workdays.today());
    }
}
