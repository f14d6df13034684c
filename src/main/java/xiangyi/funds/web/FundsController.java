package xiangyi.funds.web;

import static xiangyi.shared.Text.text;

import html.Pages;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import xiangyi.funds.LineCard;
import xiangyi.funds.Occasion;
import xiangyi.funds.Occasions;
import xiangyi.funds.SpendingCard;
import xiangyi.funds.SpendingId;
import xiangyi.funds.SpendingRequest;
import xiangyi.funds.Spendings;
import xiangyi.funds.Spent;
import xiangyi.imports.Excel;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;
import xiangyi.shared.Norm;
import xiangyi.shared.ReasonRequest;
import xiangyi.shared.Scope;
import xiangyi.web.Cell;
import xiangyi.web.Choices;
import xiangyi.web.Crumb;
import xiangyi.web.Fields;
import xiangyi.web.FormPage;
import xiangyi.web.Ledger;
import xiangyi.web.LedgerColumn;
import xiangyi.web.Pager;
import xiangyi.web.Show;

/** The book of money spent, one row of it, and a new one. */
@Controller
@RequestMapping("/funds")
class FundsController {

    private static final Crumb FUNDS = new Crumb("/funds", text("funds.rail"));

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
        var rows = queries.page(scope, filter, Pager.offset(filter.page()), Pager.SIZE);
        return Show.page(pages.fundsSpendings(new SpendingsPage(
                actor,
                filter,
                new Pager<>(rows, queries.total(scope, filter), filter.page(), Pager.SIZE),
                ledger(areas.several(scope)).drawn(rows),
                queries.sum(scope, filter),
                queries.shares(scope, year),
                queries.budget(scope, year),
                queries.years(scope),
                today)));
    }

    /** 经费支出台账, with the filters of the list it was called from. */
    @GetMapping("/export")
    View export(Actor actor, @ModelAttribute FundFilter typed) {
        var scope = actor.scope(FundRight.READ);
        var filter = typed.in(workdays.today().getYear());
        var name = text("funds.ledger");
        return Show.xlsx(
                name + Dates.full(workdays.today()),
                out -> queries.each(scope, filter, rows -> Excel.export(out, name, ledger(Map.of()), rows)));
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
        var here = areas.here(scope);
        var choices = areas.choices(scope);
        var form = Fields.of(SpendingRequest.class)
                .without("reason")
                .proposing("id", SpendingId.next())
                .placing(here, choices)
                .proposing("startsOn", workdays.today());
        return Show.page(pages.form(FormPage.of(
                "funds.enter",
                List.of(FUNDS),
                "/funds/new",
                choices.isEmpty() ? of(form, scope, here, workdays.today()) : form.without("line", "occasion"))));
    }

    @PostMapping("/new")
    View enter(Actor actor, @Valid SpendingRequest request) {
        return Show.next("/funds/" + spendings.enter(actor, request).text());
    }

    @GetMapping("/{spending}/correction")
    View askCorrection(Actor actor, @PathVariable SpendingId spending) {
        var scope = actor.scope(FundRight.WRITE);
        var card = queries.spending(scope, spending);
        var form = Fields.of(SpendingRequest.class)
                .reasoned()
                .showing(card)
                .placing(card.area(), Map.of())
                .proposing("amount", card.amount())
                .proposing("endsOn", card.isOneDay() ? null : card.endsOn());
        return Show.page(pages.form(FormPage.of(
                        "funds.correct",
                        trail(card),
                        card.path() + "/correction",
                        of(form, scope, card.area(), card.startsOn()))
                .or(card.path() + "/void", text("funds.void"))));
    }

    @PostMapping("/{spending}/correction")
    View correct(Actor actor, @PathVariable SpendingId spending, @Valid SpendingRequest request) {
        spendings.correct(actor, spending, request);
        return Show.next("/funds/" + spending.text());
    }

    @GetMapping("/{spending}/void")
    View askVoid(Actor actor, @PathVariable SpendingId spending) {
        var card = queries.spending(actor.scope(FundRight.WRITE), spending);
        return Show.page(pages.form(FormPage.reason("funds.void", trail(card), card.path() + "/void", card.version())));
    }

    @PostMapping("/{spending}/void")
    View voidIt(Actor actor, @PathVariable SpendingId spending, @Valid ReasonRequest request) {
        spendings.voidIt(actor, spending, request);
        return Show.next("/funds");
    }

    /** With the lines and occasions of the year that it is about. */
    private Fields<SpendingRequest> of(Fields<SpendingRequest> form, Scope scope, Area area, LocalDate day) {
        var lines = queries.lines(scope, area, day.getYear());
        var known = occasions.of(scope, area, day.getYear());
        return form.choosingIfAny("line", Choices.of(lines, LineCard::id, LineCard::title))
                .choosingIfAny(
                        "occasion",
                        Choices.of(known, Occasion::key, one -> Dates.monthDay(one.on()) + " " + one.title()));
    }

    private static List<Crumb> trail(SpendingCard spending) {
        return List.of(FUNDS, new Crumb(spending.path(), spending.title()));
    }

    /** 经费支出台账. */
    private Ledger<SpendingCard> ledger(Map<Area, String> places) {
        return Ledger.of(
                LedgerColumn.<SpendingCard>text(said("when"), SpendingCard::saidAs)
                        .drawn(row -> pages.fundsWhen(row, workdays.today()))
                        .as("is-no")
                        .unnamed()
                        .onlyOnPage(),
                LedgerColumn.date(said("startsOn"), SpendingCard::startsOn).onlyInWorkbook(),
                LedgerColumn.<SpendingCard>date(said("endsOn"), row -> row.isOneDay() ? null : row.endsOn())
                        .onlyInWorkbook(),
                LedgerColumn.text(said("saidAs"), SpendingCard::saidAs).onlyInWorkbook(),
                LedgerColumn.text(said("title"), SpendingCard::title)
                        .wide(40)
                        .leadingTo(SpendingCard::path)
                        .note(row -> Stream.of(
                                        places.get(row.area()),
                                        row.occasionTitle() == null ? row.lineTitle() : row.occasionTitle())
                                .filter(Objects::nonNull)
                                .collect(Collectors.joining(" "))),
                LedgerColumn.text(said("purpose"), row -> text(row.purpose())),
                Money.column(said("amount"), SpendingCard::yuan)
                        .shown(row -> Cell.of(row.amount().text())),
                LedgerColumn.<SpendingCard>text(said("exactness"), row -> text("funds.exactness." + row.exactness()))
                        .onlyInWorkbook(),
                LedgerColumn.text(said("line"), SpendingCard::lineTitle)
                        .wide(20)
                        .onlyInWorkbook(),
                LedgerColumn.text(said("occasion"), SpendingCard::occasionTitle)
                        .wide(30)
                        .onlyInWorkbook(),
                LedgerColumn.text(said("payee"), SpendingCard::payee).onlyInWorkbook(),
                LedgerColumn.text(said("handler"), SpendingCard::handler).as("is-who"),
                LedgerColumn.text(said("note"), SpendingCard::note).wide(30).onlyInWorkbook(),
                LedgerColumn.<SpendingCard>text(text("funds.filter.marked"), row -> null)
                        .shown(row -> new Spent(row.purpose(), row.title()).isLavish()
                                ? Cell.state("soon", text("funds.marked"))
                                : Cell.of(null))
                        .as("is-state")
                        .unnamed()
                        .onlyOnPage());
    }

    private static String said(String field) {
        return text("funds.field." + field);
    }
}
