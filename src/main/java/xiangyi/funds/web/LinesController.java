package xiangyi.funds.web;

import static xiangyi.shared.Text.text;

import html.Pages;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
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
import xiangyi.funds.Amount;
import xiangyi.funds.Budget;
import xiangyi.funds.BudgetLineId;
import xiangyi.funds.BudgetLineRequest;
import xiangyi.funds.FundQueries;
import xiangyi.funds.FundRight;
import xiangyi.funds.LineCard;
import xiangyi.imports.Excel;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;
import xiangyi.shared.Labels;
import xiangyi.shared.ReasonRequest;
import xiangyi.web.Cell;
import xiangyi.web.Crumb;
import xiangyi.web.Fields;
import xiangyi.web.FormPage;
import xiangyi.web.Ledger;
import xiangyi.web.LedgerColumn;
import xiangyi.web.Show;

/** The lines of the budget: a year's, one of them, and a new one. */
@Controller
@RequestMapping("/funds/lines")
class LinesController {

    private static final Crumb FUNDS = new Crumb("/funds", text("funds.rail"));
    private static final Crumb LINES = new Crumb("/funds/lines", text("funds.lines"));

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
        var wanted = year(year);
        var lines = queries.budget(scope, wanted);
        return Show.page(pages.fundsLines(new LinesPage(
                actor,
                wanted,
                lines,
                ledger(areas.several(scope)).drawn(lines),
                queries.years(scope),
                workdays.today())));
    }

    @GetMapping("/export")
    View export(Actor actor, @RequestParam(required = false) @Nullable Integer year) {
        var scope = actor.scope(FundRight.READ);
        var lines = queries.budget(scope, year(year)).stream();
        var name = text("funds.lines.ledger");
        return Show.xlsx(name + Dates.full(workdays.today()), out -> Excel.export(out, name, ledger(Map.of()), lines));
    }

    @GetMapping("/{line}")
    View one(Actor actor, @PathVariable BudgetLineId line) {
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
        var form = Fields.of(BudgetLineRequest.class)
                .without("reason")
                .proposing("id", BudgetLineId.next())
                .placing(areas.here(scope), areas.choices(scope))
                .proposing("year", year(year));
        return Show.page(pages.form(FormPage.of("funds.lines.new", List.of(FUNDS, LINES), "/funds/lines/new", form)));
    }

    @PostMapping("/new")
    View plan(Actor actor, @Valid BudgetLineRequest request) {
        return Show.next("/funds/lines/" + budget.plan(actor, request).text());
    }

    @GetMapping("/{line}/correction")
    View askCorrection(Actor actor, @PathVariable BudgetLineId line) {
        var card = queries.line(actor.scope(FundRight.WRITE), line);
        var form = Fields.of(BudgetLineRequest.class)
                .reasoned()
                .showing(card)
                .placing(card.area(), Map.of())
                .proposing("amount", Amount.exactly(card.amount()));
        return Show.page(pages.form(FormPage.of("funds.correct", trail(card), card.path() + "/correction", form)
                .or(card.path() + "/void", text("funds.void"))));
    }

    @PostMapping("/{line}/correction")
    View correct(Actor actor, @PathVariable BudgetLineId line, @Valid BudgetLineRequest request) {
        budget.correct(actor, line, request);
        return Show.next("/funds/lines/" + line.text());
    }

    @GetMapping("/{line}/void")
    View askVoid(Actor actor, @PathVariable BudgetLineId line) {
        var card = queries.line(actor.scope(FundRight.WRITE), line);
        return Show.page(pages.form(FormPage.reason("funds.void", trail(card), card.path() + "/void", card.version())));
    }

    @PostMapping("/{line}/void")
    View voidIt(Actor actor, @PathVariable BudgetLineId line, @Valid ReasonRequest request) {
        budget.voidIt(actor, line, request);
        return Show.next("/funds/lines");
    }

    private static List<Crumb> trail(LineCard line) {
        return List.of(FUNDS, LINES, new Crumb(line.path(), line.title()));
    }

    private int year(@Nullable Integer asked) {
        return asked == null ? workdays.today().getYear() : asked;
    }

    /** 经费计划. */
    private static Ledger<LineCard> ledger(Map<Area, String> places) {
        return Ledger.of(
                LedgerColumn.<LineCard>text(said("year"), line -> String.valueOf(line.year()))
                        .onlyInWorkbook(),
                LedgerColumn.text(said("title"), LineCard::title)
                        .wide(30)
                        .leadingTo(LineCard::path)
                        .note(line -> places.get(line.area())),
                Money.column(said("amount"), LineCard::amount),
                Money.column(said("spent"), LineCard::spent),
                Money.column(said("left"), LineCard::left)
                        .shown(line -> line.isOverspent()
                                ? Cell.state(
                                        "late",
                                        text(
                                                "funds.overspent",
                                                Amount.figure(line.left().negate())))
                                : Cell.of(Amount.figure(line.left()))),
                LedgerColumn.text(said("source"), LineCard::source).wide(24),
                LedgerColumn.date(said("decidedOn"), LineCard::decidedOn).onlyInWorkbook(),
                LedgerColumn.text(said("note"), LineCard::note).wide(30).onlyInWorkbook());
    }

    private static String said(String field) {
        return Labels.label(BudgetLineRequest.class, field);
    }
}
