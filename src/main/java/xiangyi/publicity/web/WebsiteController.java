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
import xiangyi.areas.Settings;
import xiangyi.audit.AuditQueries;
import xiangyi.calendar.Due;
import xiangyi.calendar.Term;
import xiangyi.calendar.Workdays;
import xiangyi.imports.Excel;
import xiangyi.publicity.PublicityRight;
import xiangyi.publicity.RenewalId;
import xiangyi.publicity.RenewalRequest;
import xiangyi.publicity.RenewalRow;
import xiangyi.publicity.Website;
import xiangyi.publicity.WebsiteDues;
import xiangyi.publicity.WebsiteQueries;
import xiangyi.shared.Actor;
import xiangyi.shared.ReasonRequest;
import xiangyi.shared.Text;
import xiangyi.web.Crumb;
import xiangyi.web.FormPage;
import xiangyi.web.LedgerColumn;
import xiangyi.web.Show;

/** The website of the congress: what was renewed, and when the next is due. */
@Controller
@RequestMapping("/publicity/website")
class WebsiteController {

    private static final List<LedgerColumn<RenewalRow>> LEDGER = List.of(
            LedgerColumn.date(Text.text("publicity.field.renewedOn"), RenewalRow::renewedOn),
            LedgerColumn.prose(Text.text("publicity.field.what"), RenewalRow::what),
            LedgerColumn.text(Text.text("publicity.field.operator"), RenewalRow::operator));

    private final Website website;
    private final WebsiteQueries queries;
    private final Settings settings;
    private final AuditQueries audit;
    private final Workdays workdays;
    private final Pages pages;

    WebsiteController(
            Website website,
            WebsiteQueries queries,
            Settings settings,
            AuditQueries audit,
            Workdays workdays,
            Pages pages) {
        this.website = website;
        this.queries = queries;
        this.settings = settings;
        this.audit = audit;
        this.workdays = workdays;
        this.pages = pages;
    }

    @GetMapping
    View list(Actor actor, @RequestParam(required = false) @Nullable Integer year) {
        var scope = actor.scope(PublicityRight.READ);
        var shown = year == null ? workdays.today().getYear() : year;
        var local = settings.value(WebsiteDues.RENEWAL, actor.area(), workdays.today());
        var kept = queries.kept(scope);
        Due next = kept.size() == 1 && actor.area().isTownship()
                ? workdays.dueUnshifted(kept.get(0).lastOn(), Term.of(local.value()))
                : null;
        return Show.page(pages.publicityWebsite(new WebsitePage(
                actor,
                shown,
                queries.years(scope),
                queries.renewals(scope, shown),
                queries.operators(scope),
                next,
                local.source(),
                workdays.today())));
    }

    @GetMapping("/export")
    View export(Actor actor, @RequestParam(required = false) @Nullable Integer year) {
        var scope = actor.scope(PublicityRight.READ);
        var shown = year == null ? workdays.today().getYear() : year;
        var name = Text.text("publicity.website.ledger");
        var rows = queries.renewals(scope, shown);
        return Show.xlsx(name + shown, out -> Excel.export(out, name, LEDGER, rows.stream()));
    }

    @GetMapping("/new")
    View ask(Actor actor) {
        var scope = actor.scope(PublicityRight.WRITE);
        return Show.page(pages.publicityRenewalForm(new RenewalFormPage(
                RenewalId.next(), actor.area(), null, queries.operators(scope), List.of(), workdays.today())));
    }

    @PostMapping("/new")
    View renew(Actor actor, @Valid RenewalRequest request) {
        website.renew(actor, request);
        return Show.next("/publicity/website?year=" + request.on().getYear());
    }

    @GetMapping("/{renewal}")
    View one(Actor actor, @PathVariable RenewalId renewal) {
        var scope = actor.scope(PublicityRight.WRITE);
        var row = queries.renewal(scope, renewal);
        return Show.page(pages.publicityRenewalForm(new RenewalFormPage(
                renewal,
                row.area(),
                row,
                queries.operators(scope),
                Changed.lines(audit.changes(scope, renewal)),
                workdays.today())));
    }

    @PostMapping("/{renewal}")
    View correct(Actor actor, @PathVariable RenewalId renewal, @Valid RenewalRequest request) {
        website.correct(actor, renewal, request);
        return Show.next("/publicity/website?year=" + request.on().getYear());
    }

    @GetMapping("/{renewal}/void")
    View askVoid(Actor actor, @PathVariable RenewalId renewal) {
        var row = queries.renewal(actor.scope(PublicityRight.WRITE), renewal);
        return Show.page(pages.form(FormPage.reason(
                "publicity.void",
                List.of(
                        new Crumb("/publicity/website", Text.text("publicity.website")),
                        new Crumb(row.path(), row.what())),
                row.path() + "/void",
                row.version())));
    }

    @PostMapping("/{renewal}/void")
    View voidIt(Actor actor, @PathVariable RenewalId renewal, @Valid ReasonRequest request) {
        website.voidIt(actor, renewal, request);
        return Show.next("/publicity/website");
    }
}
