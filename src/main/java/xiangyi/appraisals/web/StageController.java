package xiangyi.appraisals.web;

import static xiangyi.shared.Text.text;

import html.Pages;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import xiangyi.activities.ActivityQueries;
import xiangyi.activities.ActivityRight;
import xiangyi.appraisals.AppraisalCard;
import xiangyi.appraisals.AppraisalId;
import xiangyi.appraisals.AppraisalQueries;
import xiangyi.appraisals.AppraisalRight;
import xiangyi.appraisals.AppraisalStage;
import xiangyi.appraisals.StageKind;
import xiangyi.appraisals.StageRequest;
import xiangyi.appraisals.Stages;
import xiangyi.calendar.Workdays;
import xiangyi.shared.Actor;
import xiangyi.shared.ReasonRequest;
import xiangyi.web.Fields;
import xiangyi.web.FormPage;
import xiangyi.web.Show;

/** One stage of an appraisal is recorded, put right, or taken back. */
@Controller
@RequestMapping("/appraisals/{appraisal}/stages/{kind}")
class StageController {

    /** What is asked of one kind of stage only. */
    private static final Map<String, StageKind> ONLY_OF = Map.of(
            "surveyed", StageKind.SURVEY,
            "interviews", StageKind.SURVEY,
            "dueOn", StageKind.SENT,
            "verdict", StageKind.RECHECKED);

    private final Stages stages;
    private final AppraisalQueries queries;
    private final ActivityQueries activities;
    private final Workdays workdays;
    private final Pages pages;

    StageController(
            Stages stages, AppraisalQueries queries, ActivityQueries activities, Workdays workdays, Pages pages) {
        this.stages = stages;
        this.queries = queries;
        this.activities = activities;
        this.workdays = workdays;
        this.pages = pages;
    }

    @GetMapping
    View ask(Actor actor, @PathVariable AppraisalId appraisal, @PathVariable StageKind kind) {
        var scope = actor.scope(AppraisalRight.WRITE);
        var card = queries.card(scope, appraisal);
        var stage = queries.stage(scope, appraisal, kind).orElse(null);
        var form = form(kind, stage)
                .proposing("version", card.version())
                .proposing("startsOn", stage == null ? proposed(actor, card, kind) : stage.startsOn())
                .helping("said", text("appraisals.help.said." + kind.name()));
        var title = text(stage == null ? "appraisals.stage.record" : "appraisals.stage.correct", text(kind));
        var page = FormPage.of(
                        "appraisals.stage.state." + kind.name(), AppraisalForms.trail(card), path(card, kind), form)
                .titled(title)
                .state(text("appraisals.stage.state." + kind.name()));
        return Show.page(
                pages.form(stage == null ? page : page.or(path(card, kind) + "/void", text("appraisals.stage.void"))));
    }

    /** What is asked of this stage; what stands of it is shown. */
    private static Fields<StageRequest> form(StageKind kind, @Nullable AppraisalStage stage) {
        var form = Fields.of(StageRequest.class)
                .requiring("reason")
                .helping("interviews", text("appraisals.help.surveyed"));
        form = stage == null
                ? form.without("reason")
                : form.showing(stage)
                        .proposing("endsOn", stage.endsOn().equals(stage.startsOn()) ? null : stage.endsOn())
                        .proposing("surveyed", stage.surveyed())
                        .proposing("interviews", stage.interviews())
                        .proposing("dueOn", stage.dueTerm() == null ? stage.dueOn() : null);
        return form.without(ONLY_OF.keySet().stream()
                .filter(name -> ONLY_OF.get(name) != kind)
                .toArray(String[]::new));
    }

    private static String path(AppraisalCard card, StageKind kind) {
        return card.path() + "/stages/" + kind.name();
    }

    @PostMapping
    View record(
            Actor actor,
            @PathVariable AppraisalId appraisal,
            @PathVariable StageKind kind,
            @Valid StageRequest request) {
        stages.record(actor, appraisal, kind, request);
        return Show.next("/appraisals/" + appraisal.text());
    }

    @GetMapping("/void")
    View askVoid(Actor actor, @PathVariable AppraisalId appraisal, @PathVariable StageKind kind) {
        var card = queries.card(actor.scope(AppraisalRight.WRITE), appraisal);
        return Show.page(
                pages.form(AppraisalForms.why("appraisals.stage.void", card, path(card, kind), card.version())));
    }

    @PostMapping("/void")
    View voidIt(
            Actor actor,
            @PathVariable AppraisalId appraisal,
            @PathVariable StageKind kind,
            @Valid ReasonRequest request) {
        stages.voidIt(actor, appraisal, kind, request);
        return Show.next("/appraisals/" + appraisal.text());
    }

    /** Opinions were handed over on the day that the activity's findings were; else nobody can guess. */
    private @Nullable LocalDate proposed(Actor actor, AppraisalCard card, StageKind kind) {
        if (kind == StageKind.SENT) {
            var handedOver = activities
                    .card(actor.scope(ActivityRight.READ), card.activity())
                    .handedOverOn();
            return handedOver == null ? workdays.today() : handedOver;
        }
        return kind.isBefore() ? null : workdays.today();
    }
}
