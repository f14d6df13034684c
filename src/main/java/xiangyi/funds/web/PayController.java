package xiangyi.funds.web;

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
import xiangyi.areas.AreaQueries;
import xiangyi.audit.AuditQueries;
import xiangyi.calendar.Workdays;
import xiangyi.funds.Amount;
import xiangyi.funds.ApprovalRequest;
import xiangyi.funds.FundQueries;
import xiangyi.funds.FundRight;
import xiangyi.funds.LineCard;
import xiangyi.funds.PayListCard;
import xiangyi.funds.PayListId;
import xiangyi.funds.PayLists;
import xiangyi.funds.PayQueries;
import xiangyi.funds.PayRates;
import xiangyi.funds.PayRequest;
import xiangyi.funds.Payment;
import xiangyi.funds.PaymentRequest;
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
import xiangyi.web.Show;

/** Lists of lost-work pay: all, a new one, and what becomes of one. */
@Controller
@RequestMapping("/funds/pay")
class PayController {

    private static final Crumb FUNDS = new Crumb("/funds", text("funds.rail"));
    private static final Crumb LISTS = new Crumb("/funds/pay", text("funds.pay"));

    private final PayLists lists;
    private final PayQueries queries;
    private final FundQueries funds;
    private final PayRates rates;
    private final AreaQueries areas;
    private final AuditQueries audit;
    private final Workdays workdays;
    private final Pages pages;

    PayController(
            PayLists lists,
            PayQueries queries,
            FundQueries funds,
            PayRates rates,
            AreaQueries areas,
            AuditQueries audit,
            Workdays workdays,
            Pages pages) {
        this.lists = lists;
        this.queries = queries;
        this.funds = funds;
        this.rates = rates;
        this.areas = areas;
        this.audit = audit;
        this.workdays = workdays;
        this.pages = pages;
    }

    @GetMapping
    View all(Actor actor) {
        var scope = actor.scope(FundRight.READ_PAY);
        var all = queries.lists(scope);
        var ledger = ledger(areas.several(scope)).drawn(all);
        return Show.page(pages.fundsPayLists(new PayListsPage(actor, all, ledger, workdays.today())));
    }

    @GetMapping("/new")
    View ask(Actor actor) {
        var scope = actor.scope(FundRight.WRITE);
        var here = areas.here(scope);
        var today = workdays.today();
        var rate = rates.on(here, today);
        var form = Fields.of(PayRequest.class)
                .proposing("id", PayListId.next())
                .placing(here, areas.choices(scope))
                .proposing("fromOn", today.withDayOfYear(1))
                .proposing("untilOn", today)
                .helping("rate", text("funds.help.rate", rate.value(), rate.source()));
        return Show.page(pages.form(FormPage.of("funds.pay.new", List.of(FUNDS, LISTS), "/funds/pay/new", form)));
    }

    @PostMapping("/new")
    View begin(Actor actor, @Valid PayRequest request) {
        return Show.next("/funds/pay/" + lists.begin(actor, request).text());
    }

    @GetMapping("/{list}")
    View one(Actor actor, @PathVariable PayListId list) {
        var pay = lists.look(actor, list);
        var named = pay.list().rate();
        var local = rates.on(pay.list().area(), pay.list().untilOn());
        return Show.page(pages.fundsPay(new PayPage(
                actor,
                pay,
                PayFilesController.ledger(pay).drawn(pay.payments()),
                named == null ? local.value() : Amount.figure(named),
                named == null ? local.source() : "",
                audit.changes(actor.scope(FundRight.READ_PAY), list),
                workdays.today())));
    }

    @GetMapping("/{list}/approval")
    View askApproval(Actor actor, @PathVariable PayListId list) {
        actor.require(FundRight.APPROVE);
        return Show.page(pages.fundsApproval(actor, lists.look(actor, list), workdays.today()));
    }

    @PostMapping("/{list}/approval")
    View approve(Actor actor, @PathVariable PayListId list, @Valid ApprovalRequest request) {
        lists.approve(actor, list, request);
        return back(list);
    }

    @GetMapping("/{list}/payment")
    View askPayment(Actor actor, @PathVariable PayListId list) {
        var scope = actor.scope(FundRight.WRITE);
        var card = queries.card(scope, list);
        var lines = funds.lines(scope, card.area(), workdays.today().getYear());
        var form = Fields.of(PaymentRequest.class)
                .proposing("version", card.version())
                .proposing("on", workdays.today())
                .choosingIfAny("line", Choices.of(lines, LineCard::id, LineCard::title));
        return Show.page(pages.form(FormPage.of("funds.payOut", trail(card), card.path() + "/payment", form)
                .act(text("funds.payOut"))));
    }

    @PostMapping("/{list}/payment")
    View pay(Actor actor, @PathVariable PayListId list, @Valid PaymentRequest request) {
        lists.pay(actor, list, request);
        return back(list);
    }

    @GetMapping("/{list}/void")
    View askVoid(Actor actor, @PathVariable PayListId list) {
        var card = queries.card(actor.scope(FundRight.WRITE), list);
        return Show.page(pages.form(FormPage.reason("funds.void", trail(card), card.path() + "/void", card.version())));
    }

    @PostMapping("/{list}/void")
    View voidIt(Actor actor, @PathVariable PayListId list, @Valid ReasonRequest request) {
        lists.voidIt(actor, list, request);
        return Show.next("/funds/pay");
    }

    private static List<Crumb> trail(PayListCard list) {
        return List.of(LISTS, new Crumb(list.path(), list.period()));
    }

    private static Ledger<PayListCard> ledger(Map<Area, String> places) {
        return Ledger.of(
                LedgerColumn.text(text("funds.field.period"), PayListCard::period)
                        .leadingTo(PayListCard::path)
                        .note(list -> places.get(list.area())),
                LedgerColumn.<PayListCard>number(
                                text("funds.field.people"), list -> list.isOpen() ? null : list.people())
                        .yet(text("funds.notFrozen")),
                LedgerColumn.text(
                        text("funds.field.days"), list -> list.isOpen() ? null : Payment.daysText(list.halves())),
                Money.column(text("funds.field.amount"), list -> list.isOpen() ? null : list.amount()),
                LedgerColumn.state(
                                text("funds.field.state"),
                                PayListCard::status,
                                list -> list.status().look())
                        .mark(list -> list.paidOn() == null ? null : Cell.of(list.paidOn())));
    }

    private static View back(PayListId list) {
        return Show.next("/funds/pay/" + list.text());
    }
}
