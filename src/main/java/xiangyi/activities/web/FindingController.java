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
import xiangyi.activities.FindingQueries;
import xiangyi.activities.FindingRequest;
import xiangyi.activities.Findings;
import xiangyi.shared.Actor;
import xiangyi.shared.ReasonRequest;
import xiangyi.shared.Text;
import xiangyi.web.Choices;
import xiangyi.web.Crumb;
import xiangyi.web.Fields;
import xiangyi.web.FormPage;
import xiangyi.web.Show;

/** One finding: answered otherwise than by a unit, put right, voided. */
@Controller
@RequestMapping("/activities/{activity}/findings/{finding}")
class FindingController {

    /** What may be said of a finding that no unit is to answer. */
    private static final Map<String, String> ANSWERS = Choices.of(
            List.of(FindingAnswer.ON_THE_SPOT, FindingAnswer.BY_DEPUTY, FindingAnswer.NOT_NEEDED),
            FindingAnswer::name,
            Text::text);

    private final Findings findings;
    private final ActivityQueries queries;
    private final FindingQueries findingQueries;
    private final Pages pages;

    FindingController(Findings findings, ActivityQueries queries, FindingQueries findingQueries, Pages pages) {
        this.findings = findings;
        this.queries = queries;
        this.findingQueries = findingQueries;
        this.pages = pages;
    }

    @GetMapping
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
        var card = findingQueries.finding(actor.scope(ActivityRight.WRITE), finding);
        var form = Fields.of(FindingRequest.class)
                .showing(card)
                .calling("kind", text("activities.column.sort"))
                .correcting(card.version());
        return Show.page(
                pages.form(FormPage.of("activities.finding.correct", trail(card), card.path() + "/correction", form)));
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
        return Show.page(pages.form(
                FormPage.reason("activities.finding.void", trail(card), card.path() + "/void", card.version())
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

    private static List<Crumb> trail(FindingCard card) {
        return List.of(
                new Crumb("/activities", text("activities.list")),
                new Crumb("/activities/" + card.activity().text(), card.activityTitle()));
    }
}
