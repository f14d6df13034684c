package xiangyi.funds.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import xiangyi.areas.AreaQueries;
import xiangyi.documents.Column;
import xiangyi.documents.Docx;
import xiangyi.documents.Form;
import xiangyi.funds.FundRight;
import xiangyi.funds.PayListCard;
import xiangyi.funds.PayListId;
import xiangyi.funds.PayLists;
import xiangyi.funds.Payment;
import xiangyi.imports.Excel;
import xiangyi.shared.Actor;
import xiangyi.shared.Text;
import xiangyi.web.LedgerColumn;
import xiangyi.web.Show;

/** 误工补贴发放表: to be signed on paper, and as a table. */
@Controller
@RequestMapping("/funds/pay/{list}")
class PayFilesController {

    private static final List<LedgerColumn<Payment>> LEDGER = List.of(
            LedgerColumn.text(Text.text("web.field.name"), Payment::name),
            LedgerColumn.<Payment>text(said("place"), Payment::place).wide(20),
            LedgerColumn.money(said("days"), Payment::number),
            LedgerColumn.text(said("rate"), Payment::rateText),
            LedgerColumn.money(said("amount"), Payment::amount));

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
                out -> Excel.export(out, Text.text("funds.pay.sheet"), LEDGER, pay.payments().stream()));
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
        var form = Form.titled(place + Text.text("funds.pay.sheet"))
                .meta(
                        Text.text("funds.paper.period", card.period()),
                        card.isFrozen() ? Text.text("funds.paper.unit") : Text.text("funds.paper.draft"))
                .register(
                        List.of(
                                Column.centred(Text.text("funds.paper.no"), 2),
                                Column.centred(Text.text("web.field.name"), 3),
                                Column.centred(said("place"), 4),
                                Column.centred(said("days"), 2),
                                Column.centred(said("rate"), 3),
                                Column.figures(said("amount"), 3),
                                Column.centred(Text.text("funds.paper.signature"), 4),
                                Column.centred(said("note"), 3)),
                        rows,
                        9)
                .meta(
                        Text.text("funds.paper.approver", card.approvedBy() == null ? "" : card.approvedBy()),
                        Text.text("funds.paper.staff"))
                .note(Text.text("funds.paper.law"));
        var dated = card.approvedOn() == null ? card.untilOn() : card.approvedOn();
        return Show.docx(title(card), out -> out.write(Docx.write(form, place, dated)));
    }

    static String title(PayListCard card) {
        return Text.text("funds.pay.title", card.period());
    }

    private static String said(String field) {
        return Text.text("funds.field." + field);
    }
}
