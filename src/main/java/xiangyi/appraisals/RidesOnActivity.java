package xiangyi.appraisals;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import xiangyi.activities.ActivityChanged;
import xiangyi.activities.ActivityQueries;
import xiangyi.shared.Refusal;
import xiangyi.shared.Scope;

/** The day and title of an activity are told on to the appraisals that ride on it, and it stays of a kind that they can ride on. */
@Component
class RidesOnActivity {

    private final AppraisalRepository appraisals;
    private final AppraisalQueries queries;
    private final ActivityQueries activities;

    RidesOnActivity(AppraisalRepository appraisals, AppraisalQueries queries, ActivityQueries activities) {
        this.appraisals = appraisals;
        this.queries = queries;
        this.activities = activities;
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
