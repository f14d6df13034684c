package xiangyi.publicity.web;

import html.Pages;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import xiangyi.audit.AuditQueries;
import xiangyi.calendar.Workdays;
import xiangyi.publicity.OperatorId;
import xiangyi.publicity.OperatorRequest;
import xiangyi.publicity.PublicityRight;
import xiangyi.publicity.Website;
import xiangyi.publicity.WebsiteQueries;
import xiangyi.shared.Actor;
import xiangyi.shared.ReasonRequest;
import xiangyi.shared.Text;
import xiangyi.web.Crumb;
import xiangyi.web.FormPage;
import xiangyi.web.Show;

/** Who keeps the website. */
@Controller
@RequestMapping("/publicity/operators")
class OperatorsController {

    private final Website website;
    private final WebsiteQueries queries;
    private final AuditQueries audit;
    private final Workdays workdays;
    private final Pages pages;

    OperatorsController(Website website, WebsiteQueries queries, AuditQueries audit, Workdays workdays, Pages pages) {
        this.website = website;
        this.queries = queries;
        this.audit = audit;
        this.workdays = workdays;
        this.pages = pages;
    }

    @GetMapping("/new")
    View ask(Actor actor) {
        actor.require(PublicityRight.WRITE);
        return Show.page(pages.publicityOperatorForm(
                new OperatorFormPage(OperatorId.next(), actor.area(), null, List.of(), workdays.today())));
    }

    @PostMapping("/new")
    View keep(Actor actor, @Valid OperatorRequest request) {
        website.keep(actor, request);
        return Show.next("/publicity/website");
    }

    @GetMapping("/{operator}")
    View one(Actor actor, @PathVariable OperatorId operator) {
        var scope = actor.scope(PublicityRight.WRITE);
        var row = queries.operator(scope, operator);
        return Show.page(pages.publicityOperatorForm(new OperatorFormPage(
                operator, row.area(), row, Changed.lines(audit.changes(scope, operator)), workdays.today())));
    }

    @PostMapping("/{operator}")
    View change(Actor actor, @PathVariable OperatorId operator, @Valid OperatorRequest request) {
        website.change(actor, operator, request);
        return Show.next("/publicity/website");
    }

    @GetMapping("/{operator}/void")
    View askVoid(Actor actor, @PathVariable OperatorId operator) {
        var row = queries.operator(actor.scope(PublicityRight.WRITE), operator);
        return Show.page(pages.form(FormPage.reason(
                "publicity.void",
                List.of(
                        new Crumb("/publicity/website", Text.text("publicity.website")),
                        new Crumb(row.path(), row.name())),
                row.path() + "/void",
                row.version())));
    }

    @PostMapping("/{operator}/void")
    View voidIt(Actor actor, @PathVariable OperatorId operator, @Valid ReasonRequest request) {
        website.voidIt(actor, operator, request);
        return Show.next("/publicity/website");
    }
}
