package xiangyi.funds.web;

import html.Pages;
import jakarta.validation.Valid;
import java.util.List;
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
import xiangyi.funds.PayListId;
import xiangyi.funds.PayLists;
import xiangyi.funds.PayQueries;
import xiangyi.funds.PayRates;
import xiangyi.funds.PayRequest;
import xiangyi.funds.PaymentRequest;
import xiangyi.shared.Actor;
import xiangyi.shared.ReasonRequest;
import xiangyi.shared.Text;
import xiangyi.web.Crumb;
import xiangyi.web.FormPage;
import xiangyi.web.Show;

/** Lists of lost-work pay: all, a new one, and what becomes of one. */
@Controller
@RequestMapping("/funds/pay")
class PayController {

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
        return Show.page(pages.fundsPayLists(
                new PayListsPage(actor, queries.lists(scope), areas.names(scope), workdays.today())));
    }

    @GetMapping("/new")
    View ask(Actor actor) {
        var scope = actor.scope(FundRight.WRITE);
        var townships = areas.toChoose(scope);
        var here = areas.here(scope);
        return Show.page(pages.fundsPayForm(new PayFormPage(
                PayListId.next(), here, townships, rates.on(here, workdays.today()), workdays.today())));
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
        return Show.page(pages.fundsPayment(
                card, funds.lines(scope, card.area(), workdays.today().getYear()), workdays.today()));
    }

    @PostMapping("/{list}/payment")
    View pay(Actor actor, @PathVariable PayListId list, @Valid PaymentRequest request) {
        lists.pay(actor, list, request);
        return back(list);
    }

    @GetMapping("/{list}/void")
    View askVoid(Actor actor, @PathVariable PayListId list) {
        var card = queries.card(actor.scope(FundRight.WRITE), list);
        return Show.page(pages.form(FormPage.reason(
                "funds.void",
                List.of(
                        new Crumb("/funds/pay", Text.text("funds.rail")),
                        new Crumb(card.path(), PayFilesController.title(card))),
                card.path() + "/void",
                card.version())));
    }

    @PostMapping("/{list}/void")
    View voidIt(Actor actor, @PathVariable PayListId list, @Valid ReasonRequest request) {
        lists.voidIt(actor, list, request);
        return Show.next("/funds/pay");
    }

    private static View back(PayListId list) {
        return Show.next("/funds/pay/" + list.text());
    }
}
