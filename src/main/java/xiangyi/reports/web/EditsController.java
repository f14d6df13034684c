package xiangyi.reports.web;

import static xiangyi.shared.Text.text;

import html.Pages;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import xiangyi.facts.Period;
import xiangyi.reports.EditPlace;
import xiangyi.reports.EditQueries;
import xiangyi.reports.EditRequest;
import xiangyi.reports.Edits;
import xiangyi.reports.ReportRight;
import xiangyi.reports.Reports;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;
import xiangyi.web.Fields;
import xiangyi.web.FormPage;
import xiangyi.web.Show;

/** Own words at one paragraph of a report. */
@Controller
@RequestMapping("/reports/edits")
class EditsController {

    private final Edits edits;
    private final EditQueries queries;
    private final Reports reports;
    private final Pages pages;

    EditsController(Edits edits, EditQueries queries, Reports reports, Pages pages) {
        this.edits = edits;
        this.queries = queries;
        this.reports = reports;
        this.pages = pages;
    }

    @GetMapping
    View ask(
            Actor actor,
            @RequestParam Area area,
            @RequestParam LocalDate from,
            @RequestParam LocalDate until,
            @RequestParam String section,
            @RequestParam String paragraph,
            @RequestParam(defaultValue = "INSTEAD") EditPlace place) {
        var period = new Period(from, until);
        actor.require(ReportRight.WRITE, area);
        var standing = queries.all(actor.scope(ReportRight.WRITE), area, period).stream()
                .filter(edit ->
                        edit.section().equals(section) && edit.paragraph().equals(paragraph) && edit.place() == place)
                .findFirst();
        var counted = reports.annual(actor, area, period).sections().stream()
                .filter(part -> part.key().equals(section))
                .flatMap(part -> part.paragraphs().stream())
                .filter(it -> it.key().equals(paragraph))
                .map(it -> it.text())
                .findFirst()
                .orElse("");
        var edit = new EditRequest(
                area,
                from,
                until,
                section,
                paragraph,
                place,
                standing.map(typed -> typed.text()).orElse(place == EditPlace.INSTEAD ? counted : ""),
                standing.map(typed -> typed.version()).orElse(0));
        var form = Fields.of(EditRequest.class).showing(edit).carrying("area", "from", "until", "section", "paragraph");
        return Show.page(pages.form(FormPage.of(
                        "reports.edit",
                        Wanted.trail(area, period),
                        "/reports/edits",
                        edit.version() == 0 ? form : form.carrying("place"))
                .about(counted.isEmpty() ? text("reports.edit.counted.none") : text("reports.edit.counted", counted))));
    }

    @PostMapping
    View write(Actor actor, @Valid EditRequest request) {
        edits.write(actor, request);
        return Show.next("/reports/annual" + Wanted.query(request.area(), request.period()) + "#"
                + Wanted.encoded(request.paragraph()));
    }
}
