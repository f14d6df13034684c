package xiangyi.publicity;

import xiangyi.audit.Corrections;
import xiangyi.calendar.Workdays;
import xiangyi.shared.Actor;
import xiangyi.shared.ReasonRequest;
import xiangyi.shared.Recorded;
import xiangyi.shared.Refusal;
import xiangyi.shared.UseCases;

/** What people do with journals: take them, and take them again next year. */
@UseCases
public class Subscriptions {

    private final SubscriptionRepository subscriptions;
    private final SubscriptionQueries queries;
    private final Corrections corrections;
    private final Workdays workdays;

    Subscriptions(
            SubscriptionRepository subscriptions,
            SubscriptionQueries queries,
            Corrections corrections,
            Workdays workdays) {
        this.subscriptions = subscriptions;
        this.queries = queries;
        this.corrections = corrections;
        this.workdays = workdays;
    }

    /** A journal for a year. The same form sent twice finds it done. */
    public SubscriptionId take(Actor actor, SubscriptionRequest request) {
        actor.require(PublicityRight.WRITE, request.area());
        if (subscriptions.existsById(request.id())) {
            return request.id();
        }
        return subscriptions
                .save(new Subscription(
                        request.id(),
                        Recorded.of(request.area(), actor, workdays.now()),
                        request.journal().strip(),
                        request.copies(),
                        request.year()))
                .id();
    }

    /** What was taken the year before, once more; nothing where this year has journals already. */
    public void again(Actor actor, int year) {
        var scope = actor.scope(PublicityRight.WRITE);
        if (!queries.of(scope, year).isEmpty()) {
            return;
        }
        for (var row : queries.of(scope, year - 1)) {
            take(
                    actor,
                    new SubscriptionRequest(
                            SubscriptionId.next(), row.area(), row.journal(), row.copies(), year, null, 0));
        }
    }

    public void correct(Actor actor, SubscriptionId id, SubscriptionRequest request) {
        var subscription =
                subscriptions.get(actor.scope(PublicityRight.WRITE), id).drawnFrom(request.version());
        var reason = ReasonRequest.given(request.reason(), "publicity.reasonNeeded");
        subscription.reads(request, corrections.changes(actor, subscription.area(), id, reason));
        subscriptions.save(subscription);
    }

    public void voidIt(Actor actor, SubscriptionId id, ReasonRequest request) {
        var subscription =
                subscriptions.get(actor.scope(PublicityRight.WRITE), id).drawnFrom(request.version());
        subscription.voidIt();
        subscriptions.save(subscription);
        corrections.changes(actor, subscription.area(), id, request.reason()).voided();
    }

    /** Takes an imported row back, unless it was changed since. */
    public void takeOut(Actor actor, SubscriptionId id) {
        var subscription = subscriptions.get(actor.scope(PublicityRight.WRITE), id);
        if (subscription.version() > 1) {
            throw new Refusal("publicity.laterWork", subscription.journal());
        }
        subscriptions.delete(subscription);
    }
}
