package xiangyi.referrals;

import xiangyi.referrals.ReferralLog.Line;
import xiangyi.shared.Actor;
import xiangyi.shared.NotAllowed;
import xiangyi.shared.Refusal;
import xiangyi.shared.Role;
import xiangyi.shared.UseCases;

/** What raisers say of the answer. Each speaks once a round; silence stays silence. */
@UseCases
public class Ratings {

    private final ReferralRepository referrals;
    private final ReferralQueries queries;
    private final StoryQueries stories;
    private final ReferralLog log;

    Ratings(ReferralRepository referrals, ReferralQueries queries, StoryQueries stories, ReferralLog log) {
        this.referrals = referrals;
        this.queries = queries;
        this.stories = stories;
        this.log = log;
    }

    /** The last raiser's consent settles the matter; one who is dissatisfied leaves it to the presidium. */
    public void rate(Actor actor, ReferralId id, Rating rating) {
        var scope = actor.scope(ReferralRight.RATE);
        if (actor.role() == Role.DEPUTY && !rating.person().equals(actor.person())) {
            throw new NotAllowed(ReferralRight.RATE);
        }
        var referral = referrals.get(scope, id).drawnFrom(rating.version());
        if (!referral.isReplied()) {
            throw new Refusal("referrals.notReplied");
        }
        var raiser = queries.raisers(scope, id).stream()
                .filter(one -> one.person().equals(rating.person()))
                .findFirst()
                .orElseThrow(() -> new Refusal("referrals.notRaiser"));
        if (stories.ratings(scope, id, referral.round()).containsKey(rating.person())) {
            throw new Refusal("referrals.ratedAlready", raiser.name());
        }
        log.write(actor, referral, Line.rating(rating, raiser.name()));
        var ratings = stories.ratings(scope, id, referral.round());
        if (ratings.size() == queries.raisers(scope, id).size() && !ratings.containsValue(Satisfaction.DISSATISFIED)) {
            referral.settle(rating.on());
            log.write(actor, referrals.save(referral), Line.of(EntryKind.SETTLED, rating.on(), null));
        } else {
            referrals.save(referral);
        }
    }
}
