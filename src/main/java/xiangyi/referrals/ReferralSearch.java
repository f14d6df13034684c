package xiangyi.referrals;

import java.util.List;
import org.springframework.stereotype.Component;
import xiangyi.shared.Actor;
import xiangyi.shared.Found;
import xiangyi.shared.Normal;
import xiangyi.shared.Role;
import xiangyi.shared.Searchable;
import xiangyi.shared.Words;

/** What a unit was asked to answer. Everybody else finds the subject itself. */
@Component
class ReferralSearch implements Searchable {

    private final ReferralQueries queries;

    ReferralSearch(ReferralQueries queries) {
        this.queries = queries;
    }

    @Override
    public String key() {
        return "referrals.found";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<Found> find(Actor actor, String typed, int most) {
        var words = Words.query(typed);
        if (actor.role() != Role.UNIT || words.isEmpty()) {
            return List.of();
        }
        return queries.found(actor.scope(ReferralRight.READ), words, Normal.code(typed), most).stream()
                .map(card -> new Found(
                        card.title(), "/referrals/" + card.id().text(), card.number() + " " + card.raisedBy()))
                .toList();
    }
}
