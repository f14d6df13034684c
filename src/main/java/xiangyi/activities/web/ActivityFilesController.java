package xiangyi.activities.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import xiangyi.activities.ActivityCard;
import xiangyi.activities.ActivityFilter;
import xiangyi.activities.ActivityQueries;
import xiangyi.activities.ActivityRight;
import xiangyi.calendar.Dates;
import xiangyi.calendar.Workdays;
import xiangyi.imports.Excel;
import xiangyi.shared.Actor;
import xiangyi.shared.Count;
import xiangyi.shared.Text;
import xiangyi.web.LedgerColumn;
import xiangyi.web.Show;

/** The ledger of activities, as staff keep it. */
@Controller
@RequestMapping("/activities")
class ActivityFilesController {

    private static final List<LedgerColumn<ActivityCard>> LEDGER = List.of(
            LedgerColumn.date(said("column.day"), ActivityCard::startsOn),
            LedgerColumn.date(said("field.endsOn"), ActivityCard::endsOn),
            LedgerColumn.text(said("field.saidAs"), ActivityCard::saidAs),
            LedgerColumn.text(said("column.kind"), card -> Text.text(card.kind())),
            LedgerColumn.<ActivityCard>text(said("column.activity"), ActivityCard::title)
                    .wide(36),
            LedgerColumn.<ActivityCard>text(said("field.place"), ActivityCard::place)
                    .wide(20),
            LedgerColumn.text(said("field.lead"), ActivityCard::lead),
            LedgerColumn.text(said("field.group"), ActivityCard::groupName),
            LedgerColumn.text(said("column.deputies"), card -> count(card.deputies())),
            LedgerColumn.text(said("column.findings"), card -> count(card.findings())),
            LedgerColumn.number(said("column.open"), ActivityCard::open),
            LedgerColumn.date(said("field.toldOn"), ActivityCard::toldOn),
            LedgerColumn.text(said("column.state"), card -> Text.text(card.status())),
            LedgerColumn.prose(said("field.summary"), ActivityCard::summary));

    private final ActivityQueries queries;
    private final Workdays workdays;

    ActivityFilesController(ActivityQueries queries, Workdays workdays) {
        this.queries = queries;
        this.workdays = workdays;
    }

    @GetMapping("/export")
    View export(Actor actor, @ModelAttribute ActivityFilter filter) {
        var scope = actor.scope(ActivityRight.READ);
        var name = said("ledger");
        return Show.xlsx(
                name + Dates.full(workdays.today()),
                out -> queries.each(scope, filter, rows -> Excel.export(out, name, LEDGER, rows)));
    }

    private static @Nullable String count(@Nullable Count count) {
        return count == null ? null : count.words();
    }

    private static String said(String key) {
        return Text.text("activities." + key);
    }
}
