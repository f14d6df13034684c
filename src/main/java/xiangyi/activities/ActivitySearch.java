package xiangyi.activities;

import static xiangyi.shared.Text.text;

import java.util.List;
import org.springframework.stereotype.Component;
import xiangyi.shared.Actor;
import xiangyi.shared.Found;
import xiangyi.shared.Searchable;
import xiangyi.shared.Words;

/** Activities by title, topic, place, law or who led them; the newest first. */
@Component
class ActivitySearch implements Searchable {

    private final ActivityQueries queries;

    ActivitySearch(ActivityQueries queries) {
        this.queries = queries;
    }

    @Override
    public String key() {
        return "activities.list";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public List<Found> find(Actor actor, String typed, int most) {
        if (!actor.may(ActivityRight.READ) || Words.query(typed).isEmpty()) {
            return List.of();
        }
        var filter = new ActivityFilter(null, null, null, null, typed, 1);
        return queries.page(actor.scope(ActivityRight.READ), filter, 0, most).stream()
                .map(card -> new Found(
                        card.title(),
                        card.path(),
                        text(card.kind()) + " " + card.when().words()))
                .toList();
    }
}
