package xiangyi.activities.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import xiangyi.activities.ActivityId;
import xiangyi.activities.ActivityKind;
import xiangyi.activities.ActivityQueries;
import xiangyi.activities.ActivityRight;
import xiangyi.activities.FindingQueries;
import xiangyi.areas.AreaQueries;
import xiangyi.calendar.Workdays;
import xiangyi.documents.Docx;
import xiangyi.documents.GridColumn;
import xiangyi.documents.PaperForm;
import xiangyi.roster.GroupQueries;
import xiangyi.roster.RosterQueries;
import xiangyi.shared.Actor;
import xiangyi.shared.NotFound;
import xiangyi.shared.Text;
import xiangyi.web.Show;

/** The papers of an activity: notice, sign-in sheet, letter of opinions or report. */
@Controller
@RequestMapping("/activities/{activity}")
class ActivityPapersController {

    private static final int LINES_FOR_OTHERS = 4;

    private final ActivityQueries queries;
    private final FindingQueries findingQueries;
    private final RosterQueries roster;
    private final GroupQueries groups;
    private final AreaQueries areas;
    private final Workdays workdays;

    ActivityPapersController(
            ActivityQueries queries,
            FindingQueries findingQueries,
            RosterQueries roster,
            GroupQueries groups,
            AreaQueries areas,
            Workdays workdays) {
        this.queries = queries;
        this.findingQueries = findingQueries;
        this.roster = roster;
        this.groups = groups;
        this.areas = areas;
        this.workdays = workdays;
    }

    @GetMapping("/notice.docx")
    View notice(Actor actor, @PathVariable ActivityId activity) {
        var scope = actor.scope(ActivityRight.READ);
        var card = queries.card(scope, activity);
        var paper = new Paper(areas.name(card.area()), card, List.of(), List.of());
        var day = card.notifiedOn() == null ? workdays.today() : card.notifiedOn();
        return Show.docx(said("paper.notice") + card.title(), out -> Docx.write(paper.notice(day), out));
    }

    /** 视察意见书, 调研报告 or 执法检查报告, whichever the sort of activity has. */
    @GetMapping("/letter.docx")
    View letter(Actor actor, @PathVariable ActivityId activity) {
        var scope = actor.scope(ActivityRight.READ);
        var card = queries.card(scope, activity);
        if (!card.held() || card.kind().letter() == ActivityKind.Letter.NONE) {
            throw new NotFound(activity);
        }
        var paper = new Paper(
                areas.name(card.area()),
                card,
                queries.partners(scope, activity),
                findingQueries.findings(scope, activity));
        var day = card.handedOverOn() == null ? workdays.today() : card.handedOverOn();
        return Show.docx(
                said("paper." + card.kind().letter()) + card.title(), out -> Docx.write(paper.letter(day), out));
    }

    /** A line for every deputy, or for those of the group, to be signed; some lines stay empty. */
    @GetMapping("/sign-in.docx")
    View signIn(Actor actor, @PathVariable ActivityId activity) {
        var scope = actor.scope(ActivityRight.READ);
        var card = queries.card(scope, activity);
        var place = areas.name(card.area());
        var members = card.groupId() == null
                ? null
                : groups.members(scope, card.groupId(), card.startsOn()).stream()
                        .map(GroupQueries.Member::person)
                        .collect(Collectors.toSet());
        var rows = new ArrayList<List<String>>();
        for (var deputy : roster.deputies(scope, card.area(), card.startsOn())) {
            if (members == null || members.contains(deputy.person())) {
                var where = deputy.village() == null ? deputy.constituency() : deputy.village();
                rows.add(List.of(String.valueOf(rows.size() + 1), deputy.name(), where == null ? "" : where, "", ""));
            }
        }
        var deputies = rows.size();
        for (var line = 0; line < LINES_FOR_OTHERS; line++) {
            rows.add(List.of("", "", "", "", ""));
        }
        var form = PaperForm.titled(card.title() + said("paper.signIn"))
                .meta(
                        said("paper.when") + card.when().words(),
                        said("paper.where") + (card.place() == null ? "" : card.place()))
                .register(
                        List.of(
                                GridColumn.centred(said("column.serial"), 2),
                                GridColumn.centred(Text.text("web.field.name"), 4),
                                GridColumn.centred(said("paper.from"), 4),
                                GridColumn.centred(said("paper.signature"), 6),
                                GridColumn.centred(said("paper.remark"), 4)),
                        rows,
                        9)
                .meta(Text.text("activities.paper.counts", String.valueOf(deputies)), said("paper.staff"));
        return Show.docx(
                said("paper.signIn") + card.title(), out -> out.write(Docx.write(form, place, card.startsOn())));
    }

    private static String said(String key) {
        return Text.text("activities." + key);
    }
}
