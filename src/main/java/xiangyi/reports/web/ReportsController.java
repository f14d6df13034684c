package xiangyi.reports.web;

import html.Pages;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import xiangyi.areas.AreaQueries;
import xiangyi.calendar.Workdays;
import xiangyi.facts.Period;
import xiangyi.reports.Report;
import xiangyi.reports.ReportRight;
import xiangyi.reports.Reports;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;
import xiangyi.web.Show;

/** Reports on the screen and on paper. */
@Controller
@RequestMapping("/reports")
class ReportsController {

    private final Reports reports;
    private final AreaQueries areas;
    private final Workdays workdays;
    private final Pages pages;

    ReportsController(Reports reports, AreaQueries areas, Workdays workdays, Pages pages) {
        this.reports = reports;
        this.areas = areas;
        this.workdays = workdays;
        this.pages = pages;
    }

    @GetMapping
    View all(Actor actor) {
        var scope = actor.scope(ReportRight.READ);
        return Show.page(pages.reportsReports(
                actor, areas.townships(scope), workdays.today().getYear()));
    }

    @GetMapping("/annual")
    View annual(
            Actor actor,
            @RequestParam @Nullable Area area,
            @RequestParam @Nullable Integer year,
            @RequestParam @Nullable LocalDate from,
            @RequestParam @Nullable LocalDate until,
            @RequestParam @Nullable String open) {
        var report = report(actor, area, year, from, until);
        return Show.page(pages.reportsAnnual(report, open == null ? "" : open));
    }

    @GetMapping("/annual.docx")
    View docx(
            Actor actor,
            @RequestParam @Nullable Area area,
            @RequestParam @Nullable Integer year,
            @RequestParam @Nullable LocalDate from,
            @RequestParam @Nullable LocalDate until) {
        var report = report(actor, area, year, from, until);
        return Show.docx(report.title().replace("\n", ""), out -> reports.writeDocx(report, out));
    }

    private Report report(
            Actor actor,
            @Nullable Area area,
            @Nullable Integer year,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {
        var place = area != null ? area : home(actor);
        var period = from != null && until != null
                ? new Period(from, until)
                : Period.year(
                        year != null && year > 1900 && year < 2200
                                ? year
                                : workdays.today().getYear());
        actor.require(ReportRight.READ, place);
        return reports.annual(actor, place, period);
    }

    /** A county that names no township is shown its first one. */
    private Area home(Actor actor) {
        return actor.area().isTownship()
                ? actor.area()
                : areas.townships(actor.scope(ReportRight.READ)).stream()
                        .map(place -> place.area())
                        .min(Comparator.comparing(Area::code))
                        .orElse(actor.area());
    }
}
