package xiangyi.activities.web;

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
import xiangyi.activities.AnswerRequest;
import xiangyi.activities.FindingId;
import xiangyi.activities.FindingQueries;
import xiangyi.activities.FindingRequest;
import xiangyi.activities.Findings;
import xiangyi.calendar.Workdays;
import xiangyi.shared.Actor;
import xiangyi.shared.ReasonRequest;
import xiangyi.shared.Text;
import xiangyi.web.Crumb;
import xiangyi.web.FormPage;
import xiangyi.web.Show;

/** One finding: answered otherwise than by a unit, put right, voided. */
@Controller
@RequestMapping("/activities/{activity}/findings/{finding}")
class FindingController {

    private final Findings findings;
    private final ActivityQueries queries;
    private final FindingQueries findingQueries;
    private final Workdays workdays;
    private final Pages pages;

    FindingController(
            Findings findings, ActivityQueries queries, FindingQueries findingQueries, Workdays workdays, Pages pages) {
        this.findings = findings;
        this.queries = queries;
        this.findingQueries = findingQueries;
        this.workdays = workdays;
        this.pages = pages;
    }

    @GetMapping
    View one(Actor actor, @PathVariable ActivityId activity, @PathVariable FindingId finding) {
        var scope = actor.scope(ActivityRight.WRITE);
        return Show.page(pages.activitiesFinding(
                queries.card(scope, activity), findingQueries.finding(scope, finding), workdays.today()));
    }

    @PostMapping
    View answer(
            Actor actor,
            @PathVariable ActivityId activity,
            @PathVariable FindingId finding,
            @Valid AnswerRequest request) {
        findings.answer(actor, finding, request);
        return Show.next("/activities/" + activity.text() + "#findings");
    }

    @GetMapping("/correction")
    View askCorrection(Actor actor, @PathVariable ActivityId activity, @PathVariable FindingId finding) {
        return Show.page(
                pages.activitiesFindingCorrection(findingQueries.finding(actor.scope(ActivityRight.WRITE), finding)));
    }

    @PostMapping("/correction")
    View correct(
            Actor actor,
            @PathVariable ActivityId activity,
            @PathVariable FindingId finding,
            @Valid FindingRequest request,
            @Valid ReasonRequest why) {
        findings.correct(actor, finding, request, why);
        return Show.next("/activities/" + activity.text() + "#findings");
    }

    @GetMapping("/void")
    View askVoid(Actor actor, @PathVariable ActivityId activity, @PathVariable FindingId finding) {
        var card = findingQueries.finding(actor.scope(ActivityRight.WRITE), finding);
        var trail = List.of(
                new Crumb("/activities", Text.text("activities.list")),
                new Crumb("/activities/" + card.activity().text(), card.activityTitle()));
        return Show.page(
                pages.form(FormPage.reason("activities.finding.void", trail, card.path() + "/void", card.version())
                        .help("activities.void.help")
                        .about(card.text())));
    }

    @PostMapping("/void")
    View voidIt(
            Actor actor,
            @PathVariable ActivityId activity,
            @PathVariable FindingId finding,
            @Valid ReasonRequest request) {
        findings.voidIt(actor, finding, request);
        return Show.next("/activities/" + activity.text() + "#findings");
    }
}
