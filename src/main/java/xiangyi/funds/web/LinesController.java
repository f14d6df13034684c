package xiangyi.funds.web;

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
import xiangyi.areas.AreaQueries;
import xiangyi.audit.AuditQueries;
import xiangyi.calendar.Dates;
import xiangyi.calendar.Workdays;
import xiangyi.funds.Budget;
import xiangyi.funds.FundQueries;
import xiangyi.funds.FundRight;
import xiangyi.funds.LineCard;
import xiangyi.funds.LineId;
import xiangyi.funds.LineRequest;
import xiangyi.imports.Excel;
import xiangyi.shared.Actor;
import xiangyi.shared.ReasonRequest;
import xiangyi.shared.Text;
import xiangyi.web.Crumb;
import xiangyi.web.FormPage;
import xiangyi.web.LedgerColumn;
import xiangyi.web.Show;

/** The lines of the budget: a year's, one of them, and a new one. */
@Controller
@RequestMapping("/funds/lines")
class LinesController {

    private static final List<LedgerColumn<LineCard>> LEDGER = List.of(
            LedgerColumn.text(said("year"), line -> String.valueOf(line.year())),
            LedgerColumn.<LineCard>text(said("lineTitle"), LineCard::title).wide(30),
            LedgerColumn.money(said("planned"), LineCard::amount),
            LedgerColumn.money(said("spent"), LineCard::spent),
            LedgerColumn.money(said("left"), LineCard::left),
            LedgerColumn.<LineCard>text(said("source"), LineCard::source).wide(24),
            LedgerColumn.date(said("decidedOn"), LineCard::decidedOn),
            LedgerColumn.<LineCard>text(said("note"), LineCard::note).wide(30));

    private final Budget budget;
    private final FundQueries queries;
    private final AreaQueries areas;
    private final AuditQueries audit;
    private final Workdays workdays;
    private final Pages pages;

    LinesController(
            Budget budget, FundQueries queries, AreaQueries areas, AuditQueries audit, Workdays workdays, Pages pages) {
        this.budget = budget;
        this.queries = queries;
        this.areas = areas;
        this.audit = audit;
        this.workdays = workdays;
        this.pages = pages;
    }

    @GetMapping
    View list(Actor actor, @RequestParam(required = false) @Nullable Integer year) {
        var scope = actor.scope(FundRight.READ);
        var wanted = year == null ? workdays.today().getYear() : year;
        return Show.page(pages.fundsLines(new LinesPage(
                actor,
                wanted,
                queries.budget(scope, wanted),
                queries.years(scope),
                areas.names(scope),
                workdays.today())));
    }

    @GetMapping("/export")
    View export(Actor actor, @RequestParam(required = false) @Nullable Integer year) {
        var scope = actor.scope(FundRight.READ);
        var wanted = year == null ? workdays.today().getYear() : year;
        var name = Text.text("funds.lines.ledger");
        return Show.xlsx(
                name + Dates.full(workdays.today()),
                out -> Excel.export(out, name, LEDGER, queries.budget(scope, wanted).stream()));
    }

    @GetMapping("/{line}")
    View one(Actor actor, @PathVariable LineId line) {
        var scope = actor.scope(FundRight.READ);
        return Show.page(pages.fundsLine(new BudgetLinePage(
                actor,
                queries.line(scope, line),
                queries.spentFrom(scope, line),
                audit.changes(scope, line),
                workdays.today())));
    }

    @GetMapping("/new")
    View ask(Actor actor, @RequestParam(required = false) @Nullable Integer year) {
        var scope = actor.scope(FundRight.WRITE);
        var townships = areas.toChoose(scope);
        return Show.page(pages.fundsLineForm(new LineFormPage(
                LineId.next(),
                areas.here(scope),
                townships,
                null,
                year == null ? workdays.today().getYear() : year)));
    }

    @PostMapping("/new")
    View plan(Actor actor, @Valid LineRequest request) {
        return Show.next("/funds/lines/" + budget.plan(actor, request).text());
    }

    @GetMapping("/{line}/correction")
    View askCorrection(Actor actor, @PathVariable LineId line) {
        var card = queries.line(actor.scope(FundRight.WRITE), line);
        return Show.page(pages.fundsLineForm(new LineFormPage(card.id(), card.area(), List.of(), card, card.year())));
    }

    @PostMapping("/{line}/correction")
    View correct(Actor actor, @PathVariable LineId line, @Valid LineRequest request) {
        budget.correct(actor, line, request);
        return Show.next("/funds/lines/" + line.text());
    }

    @GetMapping("/{line}/void")
    View askVoid(Actor actor, @PathVariable LineId line) {
        var card = queries.line(actor.scope(FundRight.WRITE), line);
        return Show.page(pages.form(FormPage.reason(
                "funds.void",
                List.of(new Crumb("/funds/lines", Text.text("funds.rail")), new Crumb(card.path(), card.title())),
                card.path() + "/void",
                card.version())));
    }

    @PostMapping("/{line}/void")
    View voidIt(Actor actor, @PathVariable LineId line, @Valid ReasonRequest request) {
        budget.voidIt(actor, line, request);
        return Show.next("/funds/lines");
    }

    private static String said(String field) {
        return Text.text("funds.field." + field);
    }
}
