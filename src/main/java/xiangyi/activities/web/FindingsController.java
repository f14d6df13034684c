package xiangyi.activities.web;

import static xiangyi.shared.Text.text;

import html.Pages;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import xiangyi.activities.ActivityId;
import xiangyi.activities.ActivityQueries;
import xiangyi.activities.ActivityRight;
import xiangyi.activities.AnswerRequest;
import xiangyi.activities.FindingAnswer;
import xiangyi.activities.FindingCard;
import xiangyi.activities.FindingId;
import xiangyi.activities.FindingKind;
import xiangyi.activities.FindingQueries;
import xiangyi.activities.FindingRequest;
import xiangyi.activities.Findings;
import xiangyi.activities.HandOverList;
import xiangyi.activities.LinesRequest;
import xiangyi.activities.LookBackRequest;
import xiangyi.activities.LookBacks;
import xiangyi.areas.Settings;
import xiangyi.calendar.TimeLimit;
import xiangyi.calendar.Workdays;
import xiangyi.departments.DepartmentQueries;
import xiangyi.departments.DepartmentRight;
import xiangyi.referrals.ReferralKind;
import xiangyi.referrals.ReferralRight;
import xiangyi.shared.Actor;
import xiangyi.shared.ReasonRequest;
import xiangyi.shared.Text;
import xiangyi.web.Choices;
import xiangyi.web.Crumb;
import xiangyi.web.Fields;
import xiangyi.web.FormPage;
import xiangyi.web.Show;

/** What an activity found: noted line by line, handed over as a list or answered otherwise, put right, looked back at. */
@Controller
@RequestMapping("/activities/{activity}")
class FindingsController {

    /** What may be said of a finding that no unit is to answer. */
    private static final Map<String, String> ANSWERS = Choices.of(
            List.of(FindingAnswer.ON_THE_SPOT, FindingAnswer.BY_DEPUTY, FindingAnswer.NOT_NEEDED),
            FindingAnswer::name,
            Text::text);

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
        return toFindings(activity);
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
                workdays.due(today, TimeLimit.of(term.value())),
                term.source())));
    }

    @PostMapping("/hand-over")
    View handOver(Actor actor, @PathVariable ActivityId activity, @Valid HandOverList list) {
        findings.handOverAll(actor, activity, list);
        return toFindings(activity);
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

    @GetMapping("/findings/{finding}")
    View one(Actor actor, @PathVariable ActivityId activity, @PathVariable FindingId finding) {
        var scope = actor.scope(ActivityRight.WRITE);
        var card = findingQueries.finding(scope, finding);
        var of = queries.card(scope, activity);
        var form = Fields.of(AnswerRequest.class)
                .showing(card)
                .choosing("answer", ANSWERS)
                .proposing("on", card.answeredOn() == null ? of.startsOn() : card.answeredOn())
                .proposing("by", card.answeredBy());
        return Show.page(pages.activitiesFinding(of, card, form));
    }

    @PostMapping("/findings/{finding}")
    View answer(
            Actor actor,
            @PathVariable ActivityId activity,
            @PathVariable FindingId finding,
            @Valid AnswerRequest request) {
        findings.answer(actor, finding, request);
        return toFindings(activity);
    }

    @GetMapping("/findings/{finding}/correction")
    View askCorrection(Actor actor, @PathVariable ActivityId activity, @PathVariable FindingId finding) {
        var card = findingQueries.finding(actor.scope(ActivityRight.WRITE), finding);
        var form = Fields.of(FindingRequest.class)
                .showing(card)
                .calling("kind", text("activities.column.sort"))
                .correcting(card.version());
        return Show.page(
                pages.form(FormPage.of("activities.finding.correct", trail(card), card.path() + "/correction", form)));
    }

    @PostMapping("/findings/{finding}/correction")
    View correct(
            Actor actor,
            @PathVariable ActivityId activity,
            @PathVariable FindingId finding,
            @Valid FindingRequest request,
            @Valid ReasonRequest why) {
        findings.correct(actor, finding, request, why);
        return toFindings(activity);
    }

    @GetMapping("/findings/{finding}/void")
    View askVoid(Actor actor, @PathVariable ActivityId activity, @PathVariable FindingId finding) {
        var card = findingQueries.finding(actor.scope(ActivityRight.WRITE), finding);
        return Show.page(pages.form(
                FormPage.reason("activities.finding.void", trail(card), card.path() + "/void", card.version())
                        .help("activities.void.help")
                        .about(card.text())));
    }

    @PostMapping("/findings/{finding}/void")
    View voidIt(
            Actor actor,
            @PathVariable ActivityId activity,
            @PathVariable FindingId finding,
            @Valid ReasonRequest request) {
        findings.voidIt(actor, finding, request);
        return toFindings(activity);
    }

    private static List<Crumb> trail(FindingCard card) {
        return List.of(
                new Crumb("/activities", text("activities.list")),
                new Crumb("/activities/" + card.activity().text(), card.activityTitle()));
    }

    private static View toFindings(ActivityId activity) {
        return Show.next("/activities/" + activity.text() + "#findings");
    }
}
