package xiangyi.motions.web;

import static xiangyi.shared.Text.text;

import html.Pages;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import xiangyi.audit.AuditQueries;
import xiangyi.calendar.Dates;
import xiangyi.calendar.Workdays;
import xiangyi.imports.Excel;
import xiangyi.motions.MotionCard;
import xiangyi.motions.MotionFilter;
import xiangyi.motions.MotionId;
import xiangyi.motions.MotionQueries;
import xiangyi.motions.MotionRequest;
import xiangyi.motions.MotionRight;
import xiangyi.motions.Motions;
import xiangyi.referrals.HandledQueries;
import xiangyi.referrals.ReferralRight;
import xiangyi.roster.RosterQueries;
import xiangyi.sessions.SessionCard;
import xiangyi.sessions.SessionId;
import xiangyi.sessions.SessionKind;
import xiangyi.sessions.SessionQueries;
import xiangyi.sessions.SessionRight;
import xiangyi.shared.Actor;
import xiangyi.suggestions.SuggestionQueries;
import xiangyi.suggestions.SuggestionRight;
import xiangyi.web.Cell;
import xiangyi.web.Choices;
import xiangyi.web.Fields;
import xiangyi.web.Ledger;
import xiangyi.web.LedgerColumn;
import xiangyi.web.Pager;
import xiangyi.web.Show;

/** The list of motions, one of them, and a new one. */
@Controller
@RequestMapping("/motions")
class MotionsController {

    /** 议案台账. */
    private static final Ledger<MotionCard> LEDGER = Ledger.of(
            LedgerColumn.text(text("motions.column.number"), MotionCard::number)
                    .as("is-no")
                    .unnamed(),
            LedgerColumn.text(text("motions.field.title"), MotionCard::title)
                    .wide(40)
                    .leadingTo(MotionCard::path)
                    .note(MotionCard::signers),
            LedgerColumn.text(text("motions.field.signers"), MotionCard::signers)
                    .wide(30)
                    .onlyInWorkbook(),
            LedgerColumn.date(text("motions.field.receivedOn"), MotionCard::receivedOn)
                    .mark(motion -> motion.late() ? Cell.state("soon", text("motions.late")) : null),
            LedgerColumn.state(
                    text("motions.column.status"),
                    MotionCard::status,
                    motion -> motion.status().look()),
            LedgerColumn.date(text("motions.field.on"), MotionCard::decidedOn).onlyInWorkbook(),
            LedgerColumn.text(text("motions.field.reason"), MotionCard::decisionReason)
                    .wide(30)
                    .onlyInWorkbook());

    private final Motions motions;
    private final MotionQueries queries;
    private final SessionQueries sessions;
    private final SuggestionQueries suggestions;
    private final HandledQueries handled;
    private final RosterQueries roster;
    private final AuditQueries audit;
    private final Workdays workdays;
    private final Pages pages;

    MotionsController(
            Motions motions,
            MotionQueries queries,
            SessionQueries sessions,
            SuggestionQueries suggestions,
            HandledQueries handled,
            RosterQueries roster,
            AuditQueries audit,
            Workdays workdays,
            Pages pages) {
        this.motions = motions;
        this.queries = queries;
        this.sessions = sessions;
        this.suggestions = suggestions;
        this.handled = handled;
        this.roster = roster;
        this.audit = audit;
        this.workdays = workdays;
        this.pages = pages;
    }

    @GetMapping
    View list(Actor actor, @ModelAttribute MotionFilter filter) {
        var scope = actor.scope(MotionRight.READ);
        var rows = queries.page(scope, filter, Pager.offset(filter.page()), Pager.SIZE);
        var session = filter.session();
        return Show.page(pages.motionsMotions(new MotionsPage(
                actor,
                filter,
                new Pager<>(rows, queries.total(scope, filter), filter.page(), Pager.SIZE),
                LEDGER.drawn(rows),
                queries.counts(scope),
                session == null ? null : sessions.card(actor.scope(SessionRight.READ), session),
                workdays.today())));
    }

    /** 议案台账, with the filters of the list it was called from. */
    @GetMapping("/export")
    View export(Actor actor, @ModelAttribute MotionFilter filter) {
        var scope = actor.scope(MotionRight.READ);
        var name = text("motions.ledger");
        return Show.xlsx(
                name + Dates.full(workdays.today()),
                out -> queries.each(scope, filter, rows -> Excel.export(out, name, LEDGER, rows)));
    }

    @GetMapping("/{motion}")
    View one(Actor actor, @PathVariable MotionId motion) {
        var scope = actor.scope(MotionRight.READ);
        var card = queries.card(scope, motion);
        return Show.page(pages.motionsMotion(new MotionPage(
                actor,
                card,
                sessions.card(actor.scope(SessionRight.READ), card.session()),
                queries.signers(scope, motion),
                handled.of(actor.scope(ReferralRight.READ), motion.value()),
                suggestions.ofMotion(actor.scope(SuggestionRight.READ), motion.value()),
                audit.changes(scope, motion),
                workdays.today())));
    }

    @GetMapping("/new")
    View ask(Actor actor, @RequestParam(required = false) @Nullable SessionId session) {
        var scope = actor.scope(MotionRight.RECEIVE);
        var all = sessions.of(scope, actor.area(), SessionKind.CONGRESS);
        var chosen =
                session != null ? session : all.isEmpty() ? null : all.get(0).id();
        var day = all.stream()
                .filter(card -> card.id().equals(chosen))
                .map(card -> card.opensOn())
                .findFirst()
                .orElse(workdays.today());
        var form = Fields.of(MotionRequest.class)
                .proposing("id", MotionId.next())
                .carrying("area", actor.area().code())
                .choosing("session", Choices.of(all, SessionCard::id, SessionCard::name))
                .proposing("session", chosen)
                .proposing("receivedOn", workdays.today());
        return Show.page(pages.motionsWrite(
                new MotionWritePage(form, all.isEmpty(), roster.deputies(scope, actor.area(), day))));
    }

    @PostMapping("/new")
    View receive(Actor actor, @Valid MotionRequest request) {
        return Show.next("/motions/" + motions.receive(actor, request).text());
    }
}
