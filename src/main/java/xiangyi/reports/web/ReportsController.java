package xiangyi.reports.web;

import html.Pages;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import xiangyi.areas.AreaQueries;
import xiangyi.calendar.Workdays;
import xiangyi.facts.FactCatalogue;
import xiangyi.reports.ReportPaper;
import xiangyi.reports.ReportRight;
import xiangyi.reports.Reports;
import xiangyi.reports.SignedQueries;
import xiangyi.reports.Written;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;
import xiangyi.shared.Reason;
import xiangyi.shared.Refusal;
import xiangyi.shared.Scope;
import xiangyi.web.Pager;
import xiangyi.web.Show;

/** Reports on the screen and on paper. */
@Controller
@RequestMapping("/reports")
class ReportsController {

    private final Reports reports;
    private final SignedQueries signed;
    private final FactCatalogue facts;
    private final AreaQueries areas;
    private final Workdays workdays;
    private final Pages pages;

    ReportsController(
            Reports reports,
            SignedQueries signed,
            FactCatalogue facts,
            AreaQueries areas,
            Workdays workdays,
            Pages pages) {
        this.reports = reports;
        this.signed = signed;
        this.facts = facts;
        this.areas = areas;
        this.workdays = workdays;
        this.pages = pages;
    }

    @GetMapping
    View all(Actor actor, @RequestParam @Nullable Integer year, @RequestParam(defaultValue = "1") int page) {
        return Show.page(pages.reportsReports(all(actor.scope(ReportRight.READ), year, Math.max(1, page))));
    }

    @GetMapping("/annual")
    View annual(
            Actor actor,
            Wanted wanted,
            @RequestParam(defaultValue = "") String open,
            @RequestParam(defaultValue = "false") boolean appendix) {
        var scope = actor.scope(ReportRight.READ);
        if (wanted.isBackwards()) {
            return Show.again(
                    pages.reportsReports(all(scope, null, 1)),
                    new Refusal(List.of(Reason.of("facts.period.backwards").at("until"))));
        }
        var area = area(actor, wanted.area());
        if (!area.isTownship()) {
            return Show.again(pages.reportsReports(all(scope, null, 1)), new Refusal(List.of(Reports.NOT_OF_A_COUNTY)));
        }
        var period = wanted.period(workdays.today());
        return Show.page(pages.reportsAnnual(new AnnualPage(
                written(actor, area, wanted),
                area,
                period,
                signed.of(scope, area, period),
                actor.may(ReportRight.WRITE),
                actor.may(ReportRight.SIGN),
                wanted.leavesEmptyOut(),
                appendix,
                open)));
    }

    /** The rows behind one of its figures. */
    @GetMapping("/annual/export")
    View rows(Actor actor, Wanted wanted, @RequestParam String open) {
        actor.require(ReportRight.READ);
        return ProofSheet.of(written(actor, area(actor, wanted.area()), wanted), open);
    }

    @GetMapping("/annual.docx")
    View docx(Actor actor, Wanted wanted, @RequestParam(defaultValue = "false") boolean appendix) {
        actor.require(ReportRight.READ);
        var report = written(actor, area(actor, wanted.area()), wanted);
        return Show.docx(report.title().replace("\n", ""), ReportPaper.draft(report, appendix)::write);
    }

    private ReportsPage all(Scope scope, @Nullable Integer year, int page) {
        var today = workdays.today();
        return new ReportsPage(
                areas.townships(scope),
                ReportsPage.years(facts.years(scope, today), today.getYear()),
                new Pager<>(
                        signed.page(scope, year, Pager.offset(page), Pager.SIZE),
                        signed.total(scope, year),
                        page,
                        Pager.SIZE),
                signed.years(scope),
                year);
    }

    private Written written(Actor actor, Area area, Wanted wanted) {
        var report = reports.written(actor, area, wanted.period(workdays.today()));
        return wanted.leavesEmptyOut() ? report.withoutEmpty() : report;
    }

    /** A county that names no township is shown its first one. */
    private Area area(Actor actor, @Nullable Area asked) {
        if (asked != null) {
            return asked;
        }
        return actor.area().isTownship()
                ? actor.area()
                : areas.townships(actor.scope(ReportRight.READ)).stream()
                        .map(place -> place.area())
                        .min(Comparator.comparing(Area::code))
                        .orElse(actor.area());
    }
}
