package xiangyi.activities.web;

import html.Pages;
import java.time.LocalDate;
import java.util.List;
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
import xiangyi.calendar.Workdays;
import xiangyi.imports.Excel;
import xiangyi.imports.ExportColumn;
import xiangyi.shared.Actor;
import xiangyi.shared.Scope;
import xiangyi.shared.Text;
import xiangyi.web.Show;

/** The three lists (问题清单、责任清单、整改清单): of one activity, or of a year. */
@Controller
@RequestMapping("/activities")
class ThreeListsController {

    private static final List<ExportColumn<FindingCard>> LEDGER = List.of(
            ExportColumn.number(said("column.serial"), FindingCard::serial),
            ExportColumn.<FindingCard>text(said("column.activity"), FindingCard::activityTitle)
                    .wide(30),
            ExportColumn.text(said("column.sort"), finding -> Text.text(finding.kind())),
            ExportColumn.prose(said("column.finding"), FindingCard::text),
            ExportColumn.text(said("column.leader"), FindingCard::leader),
            ExportColumn.<FindingCard>text(said("column.unit"), FindingCard::unit)
                    .wide(24),
            ExportColumn.text(said("column.officer"), FindingCard::officer),
            ExportColumn.date(said("column.handedOver"), FindingCard::handedOverOn),
            ExportColumn.date(said("column.due"), FindingCard::dueOn),
            ExportColumn.text(said("column.state"), finding -> Text.text(finding.word())),
            ExportColumn.date(said("column.replied"), FindingCard::repliedOn),
            ExportColumn.date(said("column.done"), FindingCard::doneOn));

    private final ActivityQueries queries;
    private final FindingQueries findingQueries;
    private final Workdays workdays;
    private final Pages pages;

    ThreeListsController(ActivityQueries queries, FindingQueries findingQueries, Workdays workdays, Pages pages) {
        this.queries = queries;
        this.findingQueries = findingQueries;
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
                null, wanted, queries.years(scope), open != null, ofYear(scope, wanted, open), workdays.today())));
    }

    @GetMapping("/lists/export")
    View export(
            Actor actor,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String open) {
        var scope = actor.scope(ActivityRight.READ);
        var wanted = year == null ? workdays.today().getYear() : year;
        var name = said("lists");
        var rows = ofYear(scope, wanted, open);
        return Show.xlsx(wanted + name, out -> Excel.export(out, name, LEDGER, rows.stream()));
    }

    @GetMapping("/{activity}/lists")
    View one(Actor actor, @PathVariable ActivityId activity) {
        var scope = actor.scope(ActivityRight.READ);
        var card = queries.card(scope, activity);
        return Show.page(pages.activitiesLists(new ThreeListsPage(
                card,
                card.startsOn().getYear(),
                List.of(),
                false,
                findingQueries.findings(scope, activity),
                workdays.today())));
    }

    @GetMapping("/{activity}/lists/export")
    View exportOne(Actor actor, @PathVariable ActivityId activity) {
        var scope = actor.scope(ActivityRight.READ);
        var card = queries.card(scope, activity);
        var rows = findingQueries.findings(scope, activity);
        return Show.xlsx(card.title() + said("lists"), out -> Excel.export(out, said("lists"), LEDGER, rows.stream()));
    }

    private List<FindingCard> ofYear(Scope scope, int year, @Nullable String open) {
        return findingQueries.findings(scope, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).stream()
                .filter(finding -> open == null || finding.isOpen())
                .toList();
    }

    private static String said(String key) {
        return Text.text("activities." + key);
    }
}
