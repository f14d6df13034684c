package xiangyi.reports;

import static xiangyi.shared.Text.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import xiangyi.areas.AreaQueries;
import xiangyi.calendar.Workdays;
import xiangyi.facts.FactCatalogue;
import xiangyi.facts.Period;
import xiangyi.facts.ReckonedFacts;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;
import xiangyi.shared.Reason;
import xiangyi.shared.Refusal;

/** Makes reports from what is recorded; changes nothing. */
@Component
@Transactional(readOnly = true)
public class Reports {

    /** Rooms where it shows, after the period, what became of it: answers, marks, what deputies were told. */
    private static final Set<String> AFTERWARDS = Set.of("referrals", "motions", "appraisals", "activities");

    private static final Set<String> GOING_ON =
            Set.of("petitions.informant", "publicity.operator", "roster.mandate.began", "roster.group.began");
    private static final Set<String> AHEAD =
            Set.of("sessions.planned", "activities.planned", "plans.topic", "plans.adopted");

    /** A county's summary would tell its townships' sessions as its own; it has no form yet. */
    public static final Reason NOT_OF_A_COUNTY =
            Reason.of("reports.notOfACounty").at("area");

    private final FactCatalogue facts;
    private final List<ReckonedFacts> reckoned;
    private final List<Chapter> chapters;
    private final EditQueries edits;
    private final SignedQueries signed;
    private final AreaQueries areas;
    private final Workdays workdays;

    Reports(
            FactCatalogue facts,
            List<ReckonedFacts> reckoned,
            List<Chapter> chapters,
            EditQueries edits,
            SignedQueries signed,
            AreaQueries areas,
            Workdays workdays) {
        this.facts = facts;
        this.reckoned = reckoned;
        this.chapters = chapters;
        this.edits = edits;
        this.signed = signed;
        this.areas = areas;
        this.workdays = workdays;
    }

    /** The annual summary (年度工作总结) as things stood when the period ended, or stand today if it goes on. */
    public Report annual(Actor actor, Area area, Period period) {
        var today = workdays.today();
        return annual(actor, area, period, today.isBefore(period.until()) ? today : period.until());
    }

    /** The same as things stood on a day: whatever is overdue is overdue on that day. */
    public Report annual(Actor actor, Area area, Period period, LocalDate on) {
        actor.require(ReportRight.READ, area);
        var register = register(actor, area, period, on);
        var place = areas.name(area);
        return new Report(
                area,
                period,
                Titles.of(place, period),
                text("reports.author", place),
                on,
                workdays.now(),
                chapters.stream()
                        .map(chapter -> section(chapter, register, place))
                        .toList());
    }

    /** As it is read: what is counted today, with what was typed by hand. */
    public Written written(Actor actor, Area area, Period period) {
        actor.require(ReportRight.READ, area);
        if (!area.isTownship()) {
            throw new Refusal(List.of(NOT_OF_A_COUNTY));
        }
        var report = annual(actor, area, period);
        return Writing.of(report, edits.all(actor.scope(ReportRight.READ), area, period));
    }

    /** What the records of those days say otherwise than when it was signed. */
    public ReportChanges changes(Actor actor, SignedId id) {
        var then = signed.get(actor.scope(ReportRight.READ), id);
        var now = annual(actor, then.area(), then.period(), then.text().on());
        return ReportChange.between(then.text(), Writing.of(now, List.of()));
    }

    private YearFacts register(Actor actor, Area area, Period period, LocalDate on) {
        var scope = actor.scope(ReportRight.READ);
        var known = new ArrayList<>(
                facts.read(scope, area, new FactCatalogue.Asked(period, on, AFTERWARDS, GOING_ON, AHEAD)));
        var judged = on.isBefore(period.until()) ? on : period.until().plusDays(1);
        reckoned.forEach(reader -> known.addAll(reader.facts(scope, area, period, judged)));
        return new YearFacts(known, period, on);
    }

    private static Report.Section section(Chapter chapter, YearFacts register, String place) {
        var heading = text("reports.chapter." + chapter.key());
        var paragraphs = chapter.paragraphs(register, place);
        if (!paragraphs.isEmpty()) {
            return new Report.Section(chapter.key(), heading, paragraphs, false);
        }
        var nothing = Figure.of("nothing", Unit.ITEMS, facts -> Evidence.NONE)
                .about(chapter.key())
                .called(text("reports.none." + chapter.key()));
        return new Report.Section(
                chapter.key(),
                heading,
                List.of(new Paragraph("paragraph", List.of(), List.of(nothing.in(register)))),
                true);
    }
}
