package xiangyi.reports.web;

import html.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import xiangyi.reports.ReportPaper;
import xiangyi.reports.ReportRight;
import xiangyi.reports.Reports;
import xiangyi.reports.SignedId;
import xiangyi.reports.SignedQueries;
import xiangyi.shared.Actor;
import xiangyi.web.Show;

/** A report as it was signed, and what the records say otherwise since. */
@Controller
@RequestMapping("/reports/signed/{signed}")
class SignedController {

    private final SignedQueries queries;
    private final Reports reports;
    private final Pages pages;

    SignedController(SignedQueries queries, Reports reports, Pages pages) {
        this.queries = queries;
        this.reports = reports;
        this.pages = pages;
    }

    @GetMapping
    View signed(
            Actor actor,
            @PathVariable SignedId signed,
            @RequestParam(defaultValue = "") String open,
            @RequestParam(defaultValue = "false") boolean appendix) {
        var report = queries.get(actor.scope(ReportRight.READ), signed);
        return Show.page(pages.reportsSigned(
                report,
                reports.changes(actor, signed),
                "/reports/annual" + Wanted.query(report.area(), report.period()),
                open,
                appendix));
    }

    /** The rows behind one of its figures, as they were. */
    @GetMapping("/export")
    View rows(Actor actor, @PathVariable SignedId signed, @RequestParam String open) {
        return ProofSheet.of(queries.get(actor.scope(ReportRight.READ), signed).text(), open);
    }

    @GetMapping("/paper.docx")
    View docx(Actor actor, @PathVariable SignedId signed, @RequestParam(defaultValue = "false") boolean appendix) {
        var report = queries.get(actor.scope(ReportRight.READ), signed);
        return Show.docx(
                report.text().title().replace("\n", ""), new ReportPaper(report.text(), report.on(), appendix)::write);
    }
}
