package xiangyi.activities.web;

import html.Pages;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import xiangyi.activities.ActivityId;
import xiangyi.activities.ActivityQueries;
import xiangyi.activities.ActivityRight;
import xiangyi.activities.FindingCard;
import xiangyi.activities.FindingQueries;
import xiangyi.activities.web.ThreeListsPage.Row;
import xiangyi.calendar.Workdays;
import xiangyi.imports.Excel;
import xiangyi.referrals.ReferralRight;
import xiangyi.referrals.StoryQueries;
import xiangyi.shared.Actor;
import xiangyi.shared.Text;
import xiangyi.web.LedgerColumn;
import xiangyi.web.Show;

/** The three lists (问题清单、责任清单、整改清单): of one activity, or of a year. */
@Controller
@RequestMapping("/activities")
class ThreeListsController {

    private static final List<LedgerColumn<Row>> LEDGER = List.of(
            LedgerColumn.number(said("column.serial"), row -> row.finding().serial()),
            LedgerColumn.<Row>text(said("column.activity"), row -> row.finding().activityTitle())
                    .wide(30),
            LedgerColumn.text(
                    said("column.sort"), row -> Text.text(row.finding().kind())),
            LedgerColumn.prose(said("column.finding"), row -> row.finding().text()),
            LedgerColumn.text(said("column.leader"), row -> row.finding().leader()),
            LedgerColumn.<Row>text(said("column.unit"), row -> row.finding().unit())
                    .wide(24),
            LedgerColumn.text(said("column.officer"), row -> row.finding().officer()),
            LedgerColumn.date(said("column.handedOver"), row -> row.finding().handedOverOn()),
            LedgerColumn.date(said("column.due"), row -> row.finding().dueOn()),
            LedgerColumn.text(
                    said("column.state"), row -> Text.text(row.finding().word())),
            LedgerColumn.date(said("column.replied"), row -> row.finding().repliedOn()),
            LedgerColumn.date(said("column.done"), row -> row.finding().doneOn()),
            LedgerColumn.prose(said("column.measure"), Row::measure),
            LedgerColumn.text(said("column.verdict"), ThreeListsController::verdict),
            LedgerColumn.prose(said("column.verdictSaid"), row -> row.finding().verdictSaid()));

    private final ActivityQueries queries;
    private final FindingQueries findingQueries;
    private final StoryQueries stories;
    private final Workdays workdays;
    private final Pages pages;

    ThreeListsController(
            ActivityQueries queries,
            FindingQueries findingQueries,
            StoryQueries stories,
            Workdays workdays,
            Pages pages) {
        this.queries = queries;
        this.findingQueries = findingQueries;
        this.stories = stories;
        this.workdays = workdays;
        this.pages = pages;
    }

    @GetMapping("/lists")
    View year(
            Actor actor,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String open) {
        var scope = actor.scope(ActivityRight.READ);
        var wanted = year == null ? workdays.today().getYear() : year;
        return Show.page(pages.activitiesLists(new ThreeListsPage(
                null,
                wanted,
                queries.years(scope),
                open != null,
                null,
                ofYear(actor, wanted, open),
                workdays.today())));
    }

    @GetMapping("/lists/export")
    View export(
            Actor actor,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String open) {
        var wanted = year == null ? workdays.today().getYear() : year;
        var name = said("lists");
        var rows = ofYear(actor, wanted, open);
        return Show.xlsx(wanted + name, out -> Excel.export(out, name, LEDGER, rows.stream()));
    }

    @GetMapping("/{activity}/lists")
    View one(Actor actor, @PathVariable ActivityId activity, @RequestParam(required = false) @Nullable String unit) {
        var scope = actor.scope(ActivityRight.READ);
        var card = queries.card(scope, activity);
        return Show.page(pages.activitiesLists(new ThreeListsPage(
                card,
                card.startsOn().getYear(),
                List.of(),
                false,
                unit,
                ofActivity(actor, activity, unit),
                workdays.today())));
    }

    @GetMapping("/{activity}/lists/export")
    View exportOne(
            Actor actor, @PathVariable ActivityId activity, @RequestParam(required = false) @Nullable String unit) {
        var scope = actor.scope(ActivityRight.READ);
        var card = queries.card(scope, activity);
        var rows = ofActivity(actor, activity, unit);
        return Show.xlsx(
                (unit == null ? card.title() : card.title() + " " + unit) + said("lists"),
                out -> Excel.export(out, said("lists"), LEDGER, rows.stream()));
    }

    /** All of them, or those of one unit with those that nobody has yet. */
    private List<Row> ofActivity(Actor actor, ActivityId activity, @Nullable String unit) {
        return rows(
                actor,
                findingQueries.findings(actor.scope(ActivityRight.READ), activity).stream()
                        .filter(finding -> unit == null || finding.unit() == null || finding.isFor(unit))
                        .toList());
    }

    private List<Row> ofYear(Actor actor, int year, @Nullable String open) {
        var scope = actor.scope(ActivityRight.READ);
        return rows(
                actor,
                findingQueries.findings(scope, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).stream()
                        .filter(finding -> open == null || finding.isOpen())
                        .toList());
    }

    /** What was answered to all of them is asked once. */
    private List<Row> rows(Actor actor, List<FindingCard> findings) {
        var subjects = findings.stream().map(finding -> finding.id().value()).toList();
        var answers = stories.answers(actor.scope(ReferralRight.READ), subjects).stream()
                .collect(Collectors.groupingBy(StoryQueries.Answer::subject));
        return findings.stream()
                .map(finding ->
                        Row.of(finding, answers.getOrDefault(finding.id().value(), List.of())))
                .toList();
    }

    private static @Nullable String verdict(Row row) {
        var verdict = row.finding().verdict();
        return verdict == null ? null : Text.text(verdict);
    }

    private static String said(String key) {
        return Text.text("activities." + key);
    }
}
