package xiangyi.publicity;

import xiangyi.registers.Entries;
import xiangyi.registers.EntryId;
import xiangyi.registers.EntryRequest;
import xiangyi.shared.Actor;
import xiangyi.shared.UseCases;

/** Journals are taken again next year. */
@UseCases
public class Subscriptions {

    private final SubscriptionRegister journals;
    private final Entries entries;
    private final SubscriptionQueries queries;

    Subscriptions(SubscriptionRegister journals, Entries entries, SubscriptionQueries queries) {
        this.journals = journals;
        this.entries = entries;
        this.queries = queries;
    }

    /** What was taken the year before, once more; nothing where this year has journals already. */
    public void again(Actor actor, int year) {
        for (var row : queries.before(actor.scope(PublicityRight.WRITE), year)) {
            var words = new Subscription(row.words().journal(), row.words().copies(), year);
            entries.enter(actor, journals, new EntryRequest<>(EntryId.next(), row.area(), words, null, 0));
        }
    }
}
