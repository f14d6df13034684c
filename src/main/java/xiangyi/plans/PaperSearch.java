package xiangyi.plans;

import java.util.List;
import org.springframework.stereotype.Component;
import xiangyi.calendar.Dates;
import xiangyi.shared.Actor;
import xiangyi.shared.Found;
import xiangyi.shared.Searchable;
import xiangyi.shared.Text;
import xiangyi.shared.Words;

/** Plans and rules by their words; the latest first. */
@Component
class PaperSearch implements Searchable {

    private final PlanQueries queries;

    PaperSearch(PlanQueries queries) {
        this.queries = queries;
    }

    @Override
    public String key() {
        return "plans.search";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public List<Found> find(Actor actor, String typed, int most) {
        var words = Words.query(typed);
        if (!actor.may(PlanRight.READ) || words.isEmpty()) {
            return List.of();
        }
        return queries.papersFound(actor.scope(PlanRight.READ), words, most).stream()
                .map(paper -> new Found(
                        paper.title(), paper.path(), Text.text(paper.kind()) + " " + Dates.full(paper.adoptedOn())))
                .toList();
    }
}
