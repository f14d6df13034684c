package xiangyi.activities.web;

import static xiangyi.shared.Text.text;

import html.Pages;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import xiangyi.activities.ActivityId;
import xiangyi.activities.ActivityQueries;
import xiangyi.activities.ActivityRight;
import xiangyi.activities.FindingAnswer;
import xiangyi.activities.FindingCard;
import xiangyi.activities.FindingKind;
import xiangyi.activities.FindingQueries;
import xiangyi.activities.Findings;
import xiangyi.activities.HandOverList;
import xiangyi.activities.LinesRequest;
import xiangyi.activities.LookBackRequest;
import xiangyi.activities.LookBacks;
import xiangyi.areas.Settings;
import xiangyi.calendar.Term;
import xiangyi.calendar.Workdays;
import xiangyi.departments.DepartmentQueries;
import xiangyi.departments.DepartmentRight;
import xiangyi.referrals.ReferralKind;
import xiangyi.referrals.ReferralRight;
import xiangyi.shared.Actor;
import xiangyi.shared.Text;
import xiangyi.web.Choices;
import xiangyi.web.Fields;
import xiangyi.web.FormPage;
import xiangyi.web.Show;

/** What an activity found: noted line by line, handed over as a list, looked back at. */
@Controller
@RequestMapping("/activities/{activity}")
class FindingsController {

    private final Findings findings;
    private final LookBacks lookBacks;
    private final ActivityQueries queries;
    private final FindingQueries findingQueries;
    private final DepartmentQueries departments;
    private final Settings settings;
    private final Workdays workdays;
    private final Pages pages;

    FindingsController(
            Findings findings,
            LookBacks lookBacks,
            ActivityQueries queries,
            FindingQueries findingQueries,
            DepartmentQueries departments,
            Settings settings,
            Workdays workdays,
            Pages pages) {
        this.findings = findings;
        this.lookBacks = lookBacks;
        this.queries = queries;
        this.findingQueries = findingQueries;
        this.departments = departments;
        this.settings = settings;
        this.workdays = workdays;
        this.pages = pages;
    }

    @GetMapping("/findings")
    View ask(Actor actor, @PathVariable ActivityId activity) {
        var card = queries.card(actor.scope(ActivityRight.WRITE), activity);
        var form = Fields.of(LinesRequest.class)
                .calling("kind", text("activities.column.sort"))
                .choosing(
                        "kind",
                        Choices.of(List.of(FindingKind.SUGGESTION, FindingKind.PROBLEM), FindingKind::name, Text::text))
                .proposing("kind", FindingKind.SUGGESTION)
                .helping("lines", text("activities.help.findings"));
        return Show.page(pages.form(
                FormPage.of("activities.findings.add", ActivityForms.trail(card), card.path() + "/findings", form)));
    }

    @PostMapping("/findings")
    View add(Actor actor, @PathVariable ActivityId activity, @Valid LinesRequest lines) {
        findings.addLines(actor, activity, lines.kind(), lines.lines());
        return Show.next("/activities/" + activity.text() + "#findings");
    }

    @GetMapping("/hand-over")
    View askHandOver(Actor actor, @PathVariable ActivityId activity) {
        actor.require(ReferralRight.HAND_OVER);
        var scope = actor.scope(ActivityRight.WRITE);
        var card = queries.card(scope, activity);
        var today = workdays.today();
        var term = settings.value(ReferralKind.OPINION_TERM, card.area(), today);
        return Show.page(pages.activitiesHandOver(new FindingsHandOverPage(
                card,
                findingQueries.findings(scope, activity).stream()
                        .filter(finding -> finding.answer() == FindingAnswer.NONE)
                        .toList(),
                departments.serving(actor.scope(DepartmentRight.READ), card.area()),
                today,
                workdays.due(today, Term.of(term.value())),
                term.source())));
    }

    @PostMapping("/hand-over")
    View handOver(Actor actor, @PathVariable ActivityId activity, @Valid HandOverList list) {
        findings.handOverAll(actor, activity, list);
        return Show.next("/activities/" + activity.text() + "#findings");
    }

    @GetMapping("/look-back")
    View askLookBack(Actor actor, @PathVariable ActivityId activity) {
        var scope = actor.scope(ActivityRight.WRITE);
        var card = queries.card(scope, activity);
        var of = card.rechecks() == null ? List.<FindingCard>of() : findingQueries.findings(scope, card.rechecks());
        return Show.page(pages.activitiesLookBack(
                new LookBackPage(card, of, findingQueries.checked(scope, activity), workdays.today())));
    }

    @PostMapping("/look-back")
    View lookBack(Actor actor, @PathVariable ActivityId activity, @Valid LookBackRequest request) {
        lookBacks.check(actor, activity, request);
        return Show.next("/activities/" + activity.text());
    }
}
