package xiangyi.publicity.web;

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
import xiangyi.audit.AuditQueries;
import xiangyi.calendar.Workdays;
import xiangyi.imports.Excel;
import xiangyi.publicity.PublicityRight;
import xiangyi.publicity.SubscriptionId;
import xiangyi.publicity.SubscriptionQueries;
import xiangyi.publicity.SubscriptionRequest;
import xiangyi.publicity.SubscriptionRow;
import xiangyi.publicity.Subscriptions;
import xiangyi.shared.Actor;
import xiangyi.shared.ReasonRequest;
import xiangyi.shared.Text;
import xiangyi.web.Crumb;
import xiangyi.web.FormPage;
import xiangyi.web.LedgerColumn;
import xiangyi.web.Show;

/** The journals that the congress takes, year by year. */
@Controller
@RequestMapping("/publicity/journals")
class JournalsController {

    private static final List<LedgerColumn<SubscriptionRow>> LEDGER = List.of(
            LedgerColumn.text(Text.text("publicity.field.year"), row -> String.valueOf(row.year())),
            LedgerColumn.<SubscriptionRow>text(Text.text("publicity.field.journal"), SubscriptionRow::journal)
                    .wide(30),
            LedgerColumn.number(Text.text("publicity.field.copies"), SubscriptionRow::copies));

    private final Subscriptions subscriptions;
    private final SubscriptionQueries queries;
    private final AuditQueries audit;
    private final Workdays workdays;
    private final Pages pages;

    JournalsController(
            Subscriptions subscriptions,
            SubscriptionQueries queries,
            AuditQueries audit,
            Workdays workdays,
            Pages pages) {
        this.subscriptions = subscriptions;
        this.queries = queries;
        this.audit = audit;
        this.workdays = workdays;
        this.pages = pages;
    }

    @GetMapping
    View list(Actor actor, @RequestParam(required = false) @Nullable Integer year) {
        var scope = actor.scope(PublicityRight.READ);
        var shown = year == null ? workdays.today().getYear() : year;
        return Show.page(pages.publicityJournals(new JournalsPage(
                actor, shown, queries.years(scope), queries.of(scope, shown), queries.of(scope, shown - 1))));
    }

    @GetMapping("/export")
    View export(Actor actor, @RequestParam(required = false) @Nullable Integer year) {
        var scope = actor.scope(PublicityRight.READ);
        var shown = year == null ? workdays.today().getYear() : year;
        var name = Text.text("publicity.journals");
        var rows = queries.of(scope, shown);
        return Show.xlsx(name + shown, out -> Excel.export(out, name, LEDGER, rows.stream()));
    }

    /** What was taken last year is taken again. */
    @PostMapping("/again")
    View again(Actor actor, @RequestParam Integer year) {
        subscriptions.again(actor, year);
        return Show.next("/publicity/journals?year=" + year);
    }

    @GetMapping("/new")
    View ask(Actor actor) {
        actor.require(PublicityRight.WRITE);
        return Show.page(pages.publicityJournalForm(new JournalFormPage(
                SubscriptionId.next(),
                actor.area(),
                null,
                List.of(),
                workdays.today().getYear())));
    }

    @PostMapping("/new")
    View take(Actor actor, @Valid SubscriptionRequest request) {
        subscriptions.take(actor, request);
        return Show.next("/publicity/journals?year=" + request.year());
    }

    @GetMapping("/{subscription}")
    View one(Actor actor, @PathVariable SubscriptionId subscription) {
        var scope = actor.scope(PublicityRight.WRITE);
        var row = queries.row(scope, subscription);
        return Show.page(pages.publicityJournalForm(new JournalFormPage(
                subscription, row.area(), row, Changed.lines(audit.changes(scope, subscription)), row.year())));
    }

    @PostMapping("/{subscription}")
    View correct(Actor actor, @PathVariable SubscriptionId subscription, @Valid SubscriptionRequest request) {
        subscriptions.correct(actor, subscription, request);
        return Show.next("/publicity/journals?year=" + request.year());
    }

    @GetMapping("/{subscription}/void")
    View askVoid(Actor actor, @PathVariable SubscriptionId subscription) {
        var row = queries.row(actor.scope(PublicityRight.WRITE), subscription);
        return Show.page(pages.form(FormPage.reason(
                "publicity.void",
                List.of(
                        new Crumb("/publicity/journals", Text.text("publicity.journals")),
                        new Crumb(row.path(), row.journal())),
                row.path() + "/void",
                row.version())));
    }

    @PostMapping("/{subscription}/void")
    View voidIt(Actor actor, @PathVariable SubscriptionId subscription, @Valid ReasonRequest request) {
        subscriptions.voidIt(actor, subscription, request);
        return Show.next("/publicity/journals");
    }
}
