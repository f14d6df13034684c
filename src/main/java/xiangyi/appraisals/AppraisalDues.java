package xiangyi.appraisals;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import xiangyi.calendar.DueItem;
import xiangyi.calendar.DueItems;
import xiangyi.calendar.TimeLimit;
import xiangyi.calendar.Workdays;
import xiangyi.shared.Actor;
import xiangyi.shared.Reason;
import xiangyi.shared.Scope;

/** What was handed over after an appraisal and is to be put right. */
@Component
class AppraisalDues implements DueItems {

    private final AppraisalQueries queries;
    private final OwnFindings findings;
    private final Workdays workdays;

    AppraisalDues(AppraisalQueries queries, OwnFindings findings, Workdays workdays) {
        this.queries = queries;
        this.findings = findings;
        this.workdays = workdays;
    }

    @Override
    public List<DueItem> due(Actor actor, LocalDate from, LocalDate until) {
        if (!actor.may(AppraisalRight.READ)) {
            return List.of();
        }
        var scope = actor.scope(AppraisalRight.READ);
        return queries.toRectify(scope, until).stream()
                .filter(card -> !findings.areAnswered(actor, card))
                .map(card -> item(actor, scope, card))
                .toList();
    }

    private DueItem item(Actor actor, Scope scope, AppraisalCard card) {
        var sent = queries.stage(scope, card.id(), StageKind.SENT).orElseThrow();
        var item = DueItem.of(
                        Objects.requireNonNull(card.dueOn()),
                        card.area(),
                        "appraisals.due.rectify",
                        card.activityTitle(),
                        card.path())
                .by(card.subject());
        var told = sent.dueTerm() == null || sent.dueSource() == null
                ? item.said(Reason.of("appraisals.due.named"))
                : item.counted(
                        workdays.due(sent.endsOn(), TimeLimit.of(sent.dueTerm())),
                        "appraisals.due.sent",
                        sent.dueSource());
        return actor.may(AppraisalRight.WRITE)
                ? told.act("appraisals.due.record", card.path() + "/stages/RECTIFIED")
                : told;
    }
}
