package xiangyi.appraisals;

import java.util.List;
import org.springframework.stereotype.Component;
import xiangyi.shared.Actor;
import xiangyi.shared.Found;
import xiangyi.shared.Searchable;
import xiangyi.shared.Words;

/** Appraisals by who was appraised or by the title of the activity; the newest first. */
@Component
class AppraisalSearch implements Searchable {

    private final AppraisalQueries queries;

    AppraisalSearch(AppraisalQueries queries) {
        this.queries = queries;
    }

    @Override
    public String key() {
        return "appraisals.list";
    }

    @Override
    public int order() {
        return 42;
    }

    @Override
    public List<Found> find(Actor actor, String typed, int most) {
        if (!actor.may(AppraisalRight.READ) || Words.query(typed).isEmpty()) {
            return List.of();
        }
        return queries.found(actor.scope(AppraisalRight.READ), typed, most).stream()
                .map(card -> new Found(card.subject(), card.path(), card.met().words() + " " + card.activityTitle()))
                .toList();
    }
}
