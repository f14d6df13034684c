package xiangyi.funds.web;

import html.Pages;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import xiangyi.areas.AreaQueries;
import xiangyi.audit.AuditQueries;
import xiangyi.calendar.Dates;
import xiangyi.calendar.Workdays;
import xiangyi.funds.FundFilter;
import xiangyi.funds.FundQueries;
import xiangyi.funds.FundRight;
import xiangyi.funds.Occasions;
import xiangyi.funds.SpendingCard;
import xiangyi.funds.SpendingId;
import xiangyi.funds.SpendingRequest;
import xiangyi.funds.Spendings;
import xiangyi.funds.Spent;
import xiangyi.imports.Excel;
import xiangyi.shared.Actor;
import xiangyi.shared.Norm;
import xiangyi.shared.ReasonRequest;
import xiangyi.shared.Text;
import xiangyi.web.Crumb;
import xiangyi.web.FormPage;
import xiangyi.web.LedgerColumn;
import xiangyi.web.Pager;
import xiangyi.web.Show;

/** The book of money spent, one row of it, and a new one. */
@Controller
@RequestMapping("/funds")
class FundsController {

    private static final List<LedgerColumn<SpendingCard>> LEDGER = List.of(
            LedgerColumn.date(said("startsOn"), SpendingCard::startsOn),
            LedgerColumn.date(said("endsOn"), row -> row.isOneDay() ? null : row.endsOn()),
            LedgerColumn.text(said("saidAs"), SpendingCard::saidAs),
            LedgerColumn.text(said("purpose"), row -> Text.text(row.purpose())),
            LedgerColumn.<SpendingCard>text(said("title"), SpendingCard::title).wide(40),
            LedgerColumn.money(said("amount"), SpendingCard::yuan),
            LedgerColumn.text(said("exactness"), row -> Text.text("funds.exactness." + row.exactness())),
            LedgerColumn.<SpendingCard>text(said("line"), SpendingCard::lineTitle)
                    .wide(20),
            LedgerColumn.<SpendingCard>text(said("occasion"), SpendingCard::occasionTitle)
                    .wide(30),
            LedgerColumn.text(said("payee"), SpendingCard::payee),
            LedgerColumn.text(said("handler"), SpendingCard::handler),
            LedgerColumn.<SpendingCard>text(said("note"), SpendingCard::note).wide(30));

    private final Spendings spendings;
    private final FundQueries queries;
    private final Occasions occasions;
    private final List<Norm<Spent>> norms;
    private final AreaQueries areas;
    private final AuditQueries audit;
    private final Workdays workdays;
    private final Pages pages;

    FundsController(
            Spendings spendings,
            FundQueries queries,
            Occasions occasions,
            List<Norm<Spent>> norms,
            AreaQueries areas,
            AuditQueries audit,
            Workdays workdays,
            Pages pages) {
        this.spendings = spendings;
        this.queries = queries;
        this.occasions = occasions;
        this.norms = norms;
        this.areas = areas;
        this.audit = audit;
        this.workdays = workdays;
        this.pages = pages;
    }

    @GetMapping
    View list(Actor actor, @ModelAttribute FundFilter typed) {
        var scope = actor.scope(FundRight.READ);
        var today = workdays.today();
        var filter = typed.in(today.getYear());
        var year = filter.year() == null ? today.getYear() : filter.year();
        return Show.page(pages.fundsSpendings(new SpendingsPage(
                actor,
                filter,
                new Pager<>(
                        queries.page(scope, filter, Pager.offset(filter.page()), Pager.SIZE),
                        queries.total(scope, filter),
                        filter.page(),
                        Pager.SIZE),
                queries.sum(scope, filter),
                queries.shares(scope, year),
                queries.budget(scope, year),
                queries.years(scope),
                areas.names(scope),
                today)));
    }

    /** 经费支出台账, with the filters of the list it was called from. */
    @GetMapping("/export")
    View export(Actor actor, @ModelAttribute FundFilter typed) {
        var scope = actor.scope(FundRight.READ);
        var filter = typed.in(workdays.today().getYear());
        var name = Text.text("funds.ledger");
        return Show.xlsx(
                name + Dates.full(workdays.today()),
                out -> queries.each(scope, filter, rows -> Excel.export(out, name, LEDGER, rows)));
    }

    @GetMapping("/{spending}")
    View one(Actor actor, @PathVariable SpendingId spending) {
        var scope = actor.scope(FundRight.READ);
        var card = queries.spending(scope, spending);
        return Show.page(pages.fundsSpending(new SpendingPage(
                actor,
                card,
                Norm.breaches(
                        norms, new Spent(card.purpose(), card.title()), card.area(), card.startsOn(), Norm.Level.WARN),
                audit.changes(scope, spending),
                workdays.today())));
    }

    @GetMapping("/new")
    View ask(Actor actor) {
        var scope = actor.scope(FundRight.WRITE);
        var townships = areas.toChoose(scope);
        var here = areas.here(scope);
        return Show.page(pages.fundsSpendingForm(form(
                actor, new SpendingFormPage(SpendingId.next(), here, townships, null, List.of(), List.of(), today()))));
    }

    @PostMapping("/new")
    View enter(Actor actor, @Valid SpendingRequest request) {
        return Show.next("/funds/" + spendings.enter(actor, request).text());
    }

    @GetMapping("/{spending}/correction")
    View askCorrection(Actor actor, @PathVariable SpendingId spending) {
        var card = queries.spending(actor.scope(FundRight.WRITE), spending);
        return Show.page(pages.fundsSpendingForm(form(
                actor, new SpendingFormPage(card.id(), card.area(), List.of(), card, List.of(), List.of(), today()))));
    }

    @PostMapping("/{spending}/correction")
    View correct(Actor actor, @PathVariable SpendingId spending, @Valid SpendingRequest request) {
        spendings.correct(actor, spending, request);
        return Show.next("/funds/" + spending.text());
    }

    @GetMapping("/{spending}/void")
    View askVoid(Actor actor, @PathVariable SpendingId spending) {
        var card = queries.spending(actor.scope(FundRight.WRITE), spending);
        return Show.page(pages.form(FormPage.reason(
                "funds.void",
                List.of(new Crumb("/funds", Text.text("funds.rail")), new Crumb(card.path(), card.title())),
                card.path() + "/void",
                card.version())));
    }

    @PostMapping("/{spending}/void")
    View voidIt(Actor actor, @PathVariable SpendingId spending, @Valid ReasonRequest request) {
        spendings.voidIt(actor, spending, request);
        return Show.next("/funds");
    }

    /** With the lines and occasions of the year that it is about, where one township is meant. */
    private SpendingFormPage form(Actor actor, SpendingFormPage page) {
        if (!page.townships().isEmpty()) {
            return page;
        }
        var scope = actor.scope(FundRight.WRITE);
        var card = page.spending();
        var year = (card == null ? page.today() : card.startsOn()).getYear();
        return new SpendingFormPage(
                page.id(),
                page.area(),
                page.townships(),
                card,
                queries.lines(scope, page.area(), year),
                occasions.of(scope, page.area(), year),
                page.today());
    }

    private LocalDate today() {
        return workdays.today();
    }

    private static String said(String field) {
        return Text.text("funds.field." + field);
    }
}
