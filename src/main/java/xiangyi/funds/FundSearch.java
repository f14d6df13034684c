package xiangyi.funds;

import java.util.List;
import org.springframework.stereotype.Component;
import xiangyi.calendar.Dates;
import xiangyi.shared.Actor;
import xiangyi.shared.Found;
import xiangyi.shared.Searchable;
import xiangyi.shared.Words;

/** Money spent, by what it was for or who got it; the latest first. */
@Component
class FundSearch implements Searchable {

    private final FundQueries queries;

    FundSearch(FundQueries queries) {
        this.queries = queries;
    }

    @Override
    public String key() {
        return "funds.spending";
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public List<Found> find(Actor actor, String typed, int most) {
        var words = Words.query(typed);
        if (!actor.may(FundRight.READ) || words.isEmpty()) {
            return List.of();
        }
        return queries.found(actor.scope(FundRight.READ), words, most).stream()
                .map(row -> new Found(row.title(), row.path(), row.amount().text() + " " + Dates.full(row.startsOn())))
                .toList();
    }
}
