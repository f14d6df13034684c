package xiangyi.appraisals;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import xiangyi.activities.ActivityChanged;
import xiangyi.activities.ActivityQueries;
import xiangyi.activities.ActivityVoided;
import xiangyi.shared.Refusal;
import xiangyi.shared.Scope;

/** An activity that somebody was appraised at is not voided beneath them, and its day and title are told on. */
@Component
class StandsOnActivity {

    private final AppraisalRepository appraisals;
    private final AppraisalQueries queries;
    private final ActivityQueries activities;

    StandsOnActivity(AppraisalRepository appraisals, AppraisalQueries queries, ActivityQueries activities) {
        this.appraisals = appraisals;
        this.queries = queries;
        this.activities = activities;
    }

    @EventListener
    void on(ActivityVoided voided) {
        var standing = queries.standingOn(voided.area(), voided.activity());
        if (standing > 0) {
            throw new Refusal("appraisals.standOnActivity", standing);
        }
    }

    @EventListener
    void on(ActivityChanged changed) {
        var scope = Scope.ofTheProgram(changed.area());
        var standing = queries.of(scope, changed.activity());
        if (standing.isEmpty()) {
            return;
        }
        var activity = activities.card(scope, changed.activity());
        if (!Sort.ridesOn(activity.kind())) {
            throw new Refusal("appraisals.standOnKind", standing.size());
        }
        for (var card : standing) {
            var appraisal = appraisals.get(scope, card.id());
            appraisal.ridesOn(activity);
            appraisals.save(appraisal);
        }
    }
}
