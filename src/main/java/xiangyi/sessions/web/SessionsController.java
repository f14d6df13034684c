package xiangyi.sessions.web;

import static xiangyi.shared.Text.text;

import html.Pages;
import jakarta.validation.Valid;
import java.util.List;
import java.util.function.Function;
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
import xiangyi.web.Cell;
import xiangyi.web.Choices;
import xiangyi.web.Crumb;
import xiangyi.web.Fields;
import xiangyi.web.FormPage;
import xiangyi.web.Ledger;
import xiangyi.web.LedgerColumn;
import xiangyi.web.Pager;
import xiangyi.web.Show;

/** The list of sessions; a new one, a plan that moves, a record that is corrected or voided. */
@Controller
@RequestMapping("/sessions")
class SessionsController {

    /** In the order of the form. */
    private static final Fields<SessionRequest> SESSION = Fields.of(SessionRequest.class)
            .only(
                    "area",
                    "kind",
                    "ordinal",
                    "opensOn",
                    "closesOn",
                    "held",
                    "minutes",
                    "place",
                    "noticedOn",
                    "papersOn",
                    "motionsUntil",
                    "expected",
                    "present",
                    "note");

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
        var places = actor.area().isTownship() ? null : areas.names(scope);
        return Show.page(pages.sessionsSessions(new SessionsPage(
                actor,
                filter,
                new Pager<>(rows, queries.total(scope, filter), filter.page(), Pager.SIZE),
                ledger(row -> places == null ? row.place() : places.get(row.area()))
                        .drawn(rows),
                queries.years(scope, filter.kind()),
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
        var form = SESSION.placing(actor, township.area(), township.name())
                .proposing("id", SessionId.next())
                .proposing("kind", wanted)
                .proposing("ordinal", last == null ? 1 : last.ordinal() + 1);
        return Show.page(pages.form(
                FormPage.of("sessions.new." + wanted, List.of(all(wanted)), "/sessions/new", asked(form, wanted))
                        .state(text("sessions.new.state"))));
    }

    @PostMapping("/new")
    View record(Actor actor, @Valid SessionRequest request) {
        return Show.next("/sessions/" + sessions.record(actor, request).text());
    }

    @GetMapping("/{session}/change")
    View askChange(Actor actor, @PathVariable SessionId session) {
        return Show.page(pages.form(form(actor, session, "change", SESSION)));
    }

    @PostMapping("/{session}/change")
    View change(Actor actor, @PathVariable SessionId session, @Valid SessionRequest request) {
        sessions.change(actor, session, request);
        return Show.next("/sessions/" + session.text());
    }

    @GetMapping("/{session}/correction")
    View askCorrection(Actor actor, @PathVariable SessionId session) {
        return Show.page(pages.form(form(actor, session, "correction", SESSION.reasoned())));
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
        return Show.page(pages.form(FormPage.reason("sessions.void", trail(card), card.path() + "/void", card.version())
                .help("sessions.void.help")));
    }

    @PostMapping("/{session}/void")
    View voidIt(Actor actor, @PathVariable SessionId session, @Valid ReasonRequest request) {
        sessions.voidIt(actor, session, request);
        return Show.next("/sessions");
    }

    private FormPage form(Actor actor, SessionId id, String act, Fields<SessionRequest> form) {
        var card = queries.card(actor.scope(SessionRight.WRITE), id);
        var township = here.of(actor, SessionRight.WRITE, card.area());
        var standing = form.showing(card)
                .placed(actor, township.area(), township.name())
                .carrying("kind", card.kind());
        return FormPage.of("sessions." + act, trail(card), card.path() + "/" + act, asked(standing, card.kind()))
                .or(card.path() + "/void", text("sessions.void"));
    }

    /** What is asked of a session of that kind. */
    private static Fields<SessionRequest> asked(Fields<SessionRequest> form, SessionKind kind) {
        var asked = form.choosing(
                        "held", Choices.of(List.of(false, true), held -> held, held -> text("sessions.held." + held)))
                .helping("expected", text("sessions.help.expected." + kind));
        return kind == SessionKind.CONGRESS ? asked : asked.without("motionsUntil");
    }

    private static Crumb all(SessionKind kind) {
        return new Crumb("/sessions?kind=" + kind, text("sessions.list"));
    }

    private static List<Crumb> trail(SessionCard card) {
        return List.of(all(card.kind()), new Crumb(card.path(), card.name()));
    }

    /** 会议台账. */
    static Ledger<SessionCard> ledger(Function<SessionCard, @Nullable String> place) {
        return Ledger.of(
                LedgerColumn.text(text("sessions.column.number"), SessionCard::number)
                        .as("is-no")
                        .unnamed(),
                LedgerColumn.text(text("sessions.column.session"), SessionCard::name)
                        .wide(40)
                        .leadingTo(SessionCard::path)
                        .note(place),
                LedgerColumn.date(text("sessions.column.day"), SessionCard::opensOn)
                        .onlyOnPage(),
                LedgerColumn.date(text("sessions.field.opensOn"), SessionCard::opensOn)
                        .onlyInWorkbook(),
                LedgerColumn.date(text("sessions.field.closesOn"), SessionCard::closesOn)
                        .onlyInWorkbook(),
                LedgerColumn.number(text("sessions.field.minutes"), SessionCard::minutes)
                        .onlyInWorkbook(),
                LedgerColumn.text(text("sessions.field.place"), SessionCard::place)
                        .onlyInWorkbook(),
                LedgerColumn.number(text("sessions.column.base"), SessionCard::base)
                        .onlyInWorkbook(),
                LedgerColumn.number(text("sessions.column.paper"), SessionCard::expected)
                        .onlyInWorkbook(),
                LedgerColumn.text(text("sessions.column.attendance"), SessionCard::attended)
                        .shown(SessionsController::attendance)
                        .onlyOnPage(),
                LedgerColumn.number(text("sessions.field.present"), SessionCard::attended)
                        .onlyInWorkbook(),
                LedgerColumn.text(text("sessions.column.rate"), SessionCard::rate)
                        .onlyInWorkbook(),
                LedgerColumn.text(text("sessions.field.held"), (SessionCard session) -> text(session.stateKey()))
                        .wide(20)
                        .onlyInWorkbook(),
                LedgerColumn.text(text("sessions.column.state"), SessionCard::stateKey)
                        .shown(SessionsController::state)
                        .as("is-state")
                        .unnamed()
                        .onlyOnPage());
    }

    private static Cell attendance(SessionCard session) {
        var attended = session.attended();
        if (attended == null) {
            return Cell.of(null).yet(text(session.held() ? "web.unrecorded" : "sessions.notYetHeld"));
        }
        return session.outOf() == null
                ? Cell.of(attended)
                : Cell.of(attended + " / " + session.outOf())
                        .note(session.rate() + (session.base() == null ? " " + text("sessions.paperOnly") : ""));
    }

    private static Cell state(SessionCard session) {
        return session.isInquorate()
                ? Cell.state("late", text("sessions.inquorate"))
                : session.held()
                        ? Cell.state("done", text("sessions.held.true"))
                        : Cell.state("open", text("sessions.planned"));
    }
}
