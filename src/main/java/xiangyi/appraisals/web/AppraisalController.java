package xiangyi.appraisals.web;

import html.Pages;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import xiangyi.activities.ActivityQueries;
import xiangyi.activities.ActivityRight;
import xiangyi.appraisals.AppraisalId;
import xiangyi.appraisals.AppraisalQueries;
import xiangyi.appraisals.AppraisalRight;
import xiangyi.appraisals.OwnFindings;
import xiangyi.appraisals.StageKind;
import xiangyi.appraisals.VoteOnFile;
import xiangyi.audit.AuditQueries;
import xiangyi.calendar.TimeLimit;
import xiangyi.calendar.Workdays;
import xiangyi.shared.Actor;
import xiangyi.shared.Norm;
import xiangyi.web.Show;

/** One appraisal: how it was prepared, how it was rated, what was put right. */
@Controller
@RequestMapping("/appraisals/{appraisal}")
class AppraisalController {

    private final AppraisalQueries queries;
    private final ActivityQueries activities;
    private final OwnFindings findings;
    private final AuditQueries audit;
    private final List<Norm<VoteOnFile>> norms;
    private final Workdays workdays;
    private final Pages pages;

    AppraisalController(
            AppraisalQueries queries,
            ActivityQueries activities,
            OwnFindings findings,
            AuditQueries audit,
            List<Norm<VoteOnFile>> norms,
            Workdays workdays,
            Pages pages) {
        this.queries = queries;
        this.activities = activities;
        this.findings = findings;
        this.audit = audit;
        this.norms = norms;
        this.workdays = workdays;
        this.pages = pages;
    }

    @GetMapping
    View one(Actor actor, @PathVariable AppraisalId appraisal) {
        var scope = actor.scope(AppraisalRight.READ);
        var card = queries.card(scope, appraisal);
        var stages = queries.stages(scope, appraisal);
        var votes = queries.votes(scope, appraisal).stream()
                .map(vote -> new AppraisalPage.Rated(
                        vote,
                        Norm.breaches(norms, new VoteOnFile(card, vote), card.area(), vote.votedOn(), Norm.Level.WARN)))
                .toList();
        var due = stages.stream()
                .filter(stage -> stage.kind() == StageKind.SENT && stage.dueTerm() != null)
                .map(stage -> workdays.due(stage.endsOn(), TimeLimit.of(String.valueOf(stage.dueTerm()))))
                .findFirst()
                .orElse(null);
        var readActivities = actor.scope(ActivityRight.READ);
        return Show.page(pages.appraisalsAppraisal(new AppraisalPage(
                actor,
                card,
                activities.card(readActivities, card.activity()),
                stages,
                votes,
                findings.of(actor, card),
                findings.isJoint(actor, card),
                due,
                audit.changes(scope, appraisal),
                workdays.today())));
    }
}
