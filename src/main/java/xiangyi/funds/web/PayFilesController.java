package xiangyi.funds.web;

import static xiangyi.shared.Text.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import xiangyi.areas.AreaQueries;
import xiangyi.calendar.Dates;
import xiangyi.documents.Docx;
import xiangyi.documents.GridColumn;
import xiangyi.documents.PaperForm;
import xiangyi.funds.FundRight;
import xiangyi.funds.Pay;
import xiangyi.funds.PayListCard;
import xiangyi.funds.PayListId;
import xiangyi.funds.PayLists;
import xiangyi.funds.Payment;
import xiangyi.imports.Excel;
import xiangyi.shared.Actor;
import xiangyi.web.Cell;
import xiangyi.web.Ledger;
import xiangyi.web.LedgerColumn;
import xiangyi.web.Show;

/** 误工补贴发放表: to be signed on paper, and as a table. */
@Controller
@RequestMapping("/funds/pay/{list}")
class PayFilesController {

    private final PayLists lists;
    private final AreaQueries areas;

    PayFilesController(PayLists lists, AreaQueries areas) {
        this.lists = lists;
        this.areas = areas;
    }

    @GetMapping("/export")
    View export(Actor actor, @PathVariable PayListId list) {
        actor.require(FundRight.READ_PAY);
        var pay = lists.look(actor, list);
        return Show.xlsx(
                title(pay.list()),
                out -> Excel.export(out, text("funds.pay.sheet"), ledger(pay), pay.payments().stream()));
    }

    @GetMapping("/list.docx")
    View paper(Actor actor, @PathVariable PayListId list) {
        actor.require(FundRight.READ_PAY);
        var pay = lists.look(actor, list);
        var card = pay.list();
        var place = areas.name(card.area());
        var rows = new ArrayList<List<String>>();
        for (var payment : pay.payments()) {
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    payment.name(),
                    payment.place() == null ? "" : payment.place(),
                    payment.daysText(),
                    payment.rateText(),
                    payment.amountText(),
                    "",
                    ""));
        }
        rows.add(List.of("", said("sum"), "", pay.daysText(), "", pay.amountText(), "", ""));
        var form = PaperForm.titled(place + text("funds.pay.sheet"))
                .meta(
                        text("funds.paper.period", card.period()),
                        card.isFrozen() ? text("funds.paper.unit") : text("funds.paper.draft"))
                .register(
                        List.of(
                                GridColumn.centred(text("funds.paper.no"), 2),
                                GridColumn.centred(text("web.field.name"), 3),
                                GridColumn.centred(said("place"), 4),
                                GridColumn.centred(said("days"), 2),
                                GridColumn.centred(said("rate"), 3),
                                GridColumn.figures(said("amount"), 3),
                                GridColumn.centred(text("funds.paper.signature"), 4),
                                GridColumn.centred(said("note"), 3)),
                        rows,
                        9)
                .meta(
                        text("funds.paper.approver", card.approvedBy() == null ? "" : card.approvedBy()),
                        text("funds.paper.staff"))
                .note(text("funds.paper.law"));
        var dated = card.approvedOn() == null ? card.untilOn() : card.approvedOn();
        return Show.docx(title(card), out -> out.write(Docx.write(form, place, dated)));
    }

    /** Who gets what; on the page and on paper with room for a signature. */
    static Ledger<Payment> ledger(Pay pay) {
        return Ledger.of(
                LedgerColumn.<Payment>number(
                                text("funds.paper.no"),
                                payment -> pay.payments().indexOf(payment) + 1)
                        .as("is-no")
                        .unnamed()
                        .onlyOnPage(),
                LedgerColumn.text(text("web.field.name"), Payment::name)
                        .leadingTo(payment -> "/deputies/" + payment.person().text())
                        .note(PayFilesController::days),
                LedgerColumn.text(said("place"), Payment::place).wide(20).as("is-who"),
                LedgerColumn.money(said("days"), Payment::number).shown(payment -> Cell.of(payment.daysText())),
                LedgerColumn.text(said("rate"), Payment::rateText).onlyInWorkbook(),
                Money.column(said("amount"), Payment::amount),
                LedgerColumn.<Payment>text(text("funds.paper.signature"), payment -> null)
                        .unnamed()
                        .onlyOnPage());
    }

    /** 4月21日 第七次会议；6月16日（半天）工作评议 */
    private static String days(Payment payment) {
        return payment.days().stream()
                .map(day ->
                        Dates.monthDay(day.day()) + (day.halves() == 1 ? text("funds.pay.half") : " ") + day.title())
                .collect(Collectors.joining(text("funds.semicolon")));
    }

    static String title(PayListCard card) {
        return text("funds.pay.title", card.period());
    }

    private static String said(String field) {
        return text("funds.field." + field);
    }
}
