package xiangyi.appraisals.web;

import html.Pages;
import jakarta.validation.Valid;
import java.time.LocalDate;
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
import xiangyi.appraisals.StageKind;
import xiangyi.appraisals.StageRequest;
import xiangyi.appraisals.Stages;
import xiangyi.calendar.Workdays;
import xiangyi.shared.Actor;
import xiangyi.shared.ReasonRequest;
import xiangyi.web.Show;

/** One stage of an appraisal is recorded, put right, or taken back. */
@Controller
@RequestMapping("/appraisals/{appraisal}/stages/{kind}")
class StageController {

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
        return Show.page(pages.appraisalsStage(new StagePage(
                card, kind, queries.stage(scope, appraisal, kind).orElse(null), proposed(actor, card, kind))));
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
        return Show.page(pages.form(
                VoidPage.of("appraisals.stage.void", card, card.path() + "/stages/" + kind.name(), card.version())));
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
