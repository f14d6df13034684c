package xiangyi.referrals.web;

import html.Pages;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import xiangyi.calendar.Dates;
import xiangyi.calendar.Workdays;
import xiangyi.imports.Excel;
import xiangyi.referrals.HandledQueries;
import xiangyi.referrals.ReferralCard;
import xiangyi.referrals.ReferralId;
import xiangyi.referrals.ReferralQueries;
import xiangyi.referrals.ReferralRight;
import xiangyi.referrals.StoryQueries;
import xiangyi.shared.Actor;
import xiangyi.shared.Text;
import xiangyi.web.Ledger;
import xiangyi.web.LedgerColumn;
import xiangyi.web.Show;

/** The desk of whoever must answer: what is open, by the next date; what was answered; one of them. */
@Controller
@RequestMapping("/referrals")
class DeskController {

    /** A unit with more than this open has other worries than the end of a page. */
    private static final int MOST = 200;

    private static final LedgerColumn<ReferralCard> NUMBER =
            LedgerColumn.text(said("number"), ReferralCard::number).as("is-no").unnamed();
    private static final LedgerColumn<ReferralCard> TITLE = LedgerColumn.text(said("title"), ReferralCard::title)
            .wide(42)
            .leadingTo(card -> "/referrals/" + card.id().text());
    private static final LedgerColumn<ReferralCard> STATE = LedgerColumn.state(
            said("state"), ReferralCard::status, card -> card.status().look());

    /** What waits for others, as the desk shows it. */
    private static final Ledger<ReferralCard> WAITING = Ledger.of(NUMBER, TITLE, STATE);

    private static final Ledger<ReferralCard> LEDGER = Ledger.of(
            NUMBER,
            TITLE,
            LedgerColumn.text(said("raisedBy"), ReferralCard::raisedBy).onlyInWorkbook(),
            LedgerColumn.text(said("unit"), ReferralCard::unit).wide(20).onlyInWorkbook(),
            LedgerColumn.date(said("handedOverOn"), ReferralCard::handedOverOn).onlyInWorkbook(),
            STATE,
            LedgerColumn.date(said("signedOn"), ReferralCard::signedOn).onlyInWorkbook(),
            LedgerColumn.date(said("dueOn"), ReferralCard::dueOn).onlyInWorkbook(),
            LedgerColumn.date(said("replied"), ReferralCard::repliedOn).unnamed(),
            LedgerColumn.<ReferralCard>text(
                            said("result"), card -> card.result() == null ? null : Text.text(card.result()))
                    .onlyInWorkbook(),
            LedgerColumn.prose(said("promise"), ReferralCard::promise).onlyInWorkbook(),
            LedgerColumn.date(said("promisedOn"), ReferralCard::promisedOn).onlyInWorkbook(),
            LedgerColumn.date(said("doneOn"), ReferralCard::doneOn).onlyInWorkbook());

    private final ReferralQueries queries;
    private final StoryQueries stories;
    private final HandledQueries handled;
    private final Workdays workdays;
    private final Pages pages;

    DeskController(
            ReferralQueries queries, StoryQueries stories, HandledQueries handled, Workdays workdays, Pages pages) {
        this.queries = queries;
        this.stories = stories;
        this.handled = handled;
        this.workdays = workdays;
        this.pages = pages;
    }

    @GetMapping
    View open(Actor actor) {
        var scope = actor.scope(ReferralRight.READ);
        var rows = queries.open(scope, MOST).stream()
                .map(card -> new DeskPage.Row(
                        card, workdays.due(card.dueFrom(), card.term()), stories.isContacted(scope, card)))
                .toList();
        var waiting = rows.stream()
                .map(DeskPage.Row::referral)
                .filter(card -> !card.waitsForUnit())
                .toList();
        return Show.page(pages.referralsDesk(new DeskPage(actor, rows, WAITING.drawn(waiting), workdays.today())));
    }

    @GetMapping("/answered")
    View answered(Actor actor) {
        var rows = queries.answered(actor.scope(ReferralRight.READ), MOST);
        return Show.page(pages.referralsAnswered(LEDGER.drawn(rows), workdays.today()));
    }

    /** All that is open, as a sheet. */
    @GetMapping("/export")
    View exportOpen(Actor actor) {
        return sheet("desk", queries.open(actor.scope(ReferralRight.READ), Integer.MAX_VALUE));
    }

    @GetMapping("/answered/export")
    View exportAnswered(Actor actor) {
        return sheet("answered", queries.answered(actor.scope(ReferralRight.READ), Integer.MAX_VALUE));
    }

    @GetMapping("/{referral}")
    View one(Actor actor, @PathVariable ReferralId referral) {
        var scope = actor.scope(ReferralRight.READ);
        var one = handled.one(scope, referral);
        if (!scope.isUnit() && one.referral().kind().isToldBySubject()) {
            return Show.next(one.referral().path());
        }
        return Show.page(pages.referralsReferral(new ReferralPage(
                actor, one, queries.content(scope, referral), queries.raisers(scope, referral), workdays.today())));
    }

    private View sheet(String list, List<ReferralCard> rows) {
        var name = Text.text("referrals." + list);
        return Show.xlsx(name + Dates.full(workdays.today()), out -> Excel.export(out, name, LEDGER, rows.stream()));
    }

    private static String said(String column) {
        return Text.text("referrals.column." + column);
    }
}
