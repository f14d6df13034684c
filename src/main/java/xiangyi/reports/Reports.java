package xiangyi.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import xiangyi.areas.AreaQueries;
import xiangyi.calendar.Dates;
import xiangyi.calendar.Workdays;
import xiangyi.documents.Docx;
import xiangyi.documents.OfficialDocument;
import xiangyi.documents.Text;
import xiangyi.facts.FactCatalogue;
import xiangyi.facts.Period;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;

/** Makes reports from what is recorded; changes nothing. */
@Component
@Transactional(readOnly = true)
public class Reports {

    private final FactCatalogue facts;
    private final AreaQueries areas;
    private final Workdays workdays;

    Reports(FactCatalogue facts, AreaQueries areas, Workdays workdays) {
        this.facts = facts;
        this.areas = areas;
        this.workdays = workdays;
    }

    /** The annual summary (年度工作总结) as things stand today. */
    public Report annual(Actor actor, Area area, Period period) {
        return annual(actor, area, period, workdays.today());
    }

    /** The same as things stood on a day: whatever is overdue is overdue on that day. */
    public Report annual(Actor actor, Area area, Period period, LocalDate on) {
        actor.require(ReportRight.READ, area);
        var until = on.isAfter(period.until()) ? on : period.until();
        var register = new Register(
                facts.read(actor.scope(ReportRight.READ), area, new Period(period.from(), until)), period, on);
        var place = areas.name(area);
        var annual = new AnnualReport(register, place);
        return new Report(
                area,
                period,
                annual.title(),
                xiangyi.shared.Text.text("reports.author", place),
                on,
                workdays.now(),
                annual.sections());
    }

    /** As .docx in the layout of GB/T 9704. */
    public void writeDocx(Report report, OutputStream out) throws IOException {
        var document = OfficialDocument.report(report.author())
                .title(report.title())
                .byline(xiangyi.shared.Text.text("reports.asOf", Dates.full(report.on())))
                .signed(report.author(), report.on());
        for (var section : report.sections()) {
            document.heading(1, section.heading());
            for (var paragraph : section.paragraphs()) {
                document.paragraph(
                        paragraph.runs().stream().map(Reports::printed).toArray(Text[]::new));
            }
        }
        Docx.write(document.build(), out);
    }

    private static Text printed(Run run) {
        return run instanceof Run.Shown shown
                ? Text.figure(run.text(), shown.counted().figure().id())
                : Text.of(run.text());
    }
}
