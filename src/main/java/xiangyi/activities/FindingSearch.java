package xiangyi.activities;

import java.util.List;
import org.springframework.stereotype.Component;
import xiangyi.shared.Actor;
import xiangyi.shared.Found;
import xiangyi.shared.Searchable;
import xiangyi.shared.Words;

/** What activities found, by its words; the newest first. */
@Component
class FindingSearch implements Searchable {

    private final FindingQueries queries;

    FindingSearch(FindingQueries queries) {
        this.queries = queries;
    }

    @Override
    public String key() {
        return "activities.findings.search";
    }

    @Override
    public int order() {
        return 41;
    }

    /** Whoever works on a finding comes to it, everybody else to the activity that found it. */
    @Override
    public List<Found> find(Actor actor, String typed, int most) {
        var words = Words.query(typed);
        if (!actor.may(ActivityRight.READ) || words.isEmpty()) {
            return List.of();
        }
        return queries.found(actor.scope(ActivityRight.READ), words, most).stream()
                .map(card -> new Found(
                        card.text(),
                        actor.may(ActivityRight.WRITE)
                                ? card.path()
                                : "/activities/" + card.activity().text(),
                        card.activityTitle()))
                .toList();
    }
}
