package xiangyi.referrals;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import xiangyi.shared.Actor;
import xiangyi.shared.UseCases;

/** Records what already happened to a referral, act by act, as an old register tells it. */
@UseCases
public class PastHandling {

    private final HandOvers handOvers;
    private final Handling handling;
    private final Ratings ratings;
    private final ReferralQueries queries;
    private final StoryQueries stories;

    PastHandling(
            HandOvers handOvers, Handling handling, Ratings ratings, ReferralQueries queries, StoryQueries stories) {
        this.handOvers = handOvers;
        this.handling = handling;
        this.ratings = ratings;
        this.queries = queries;
        this.stories = stories;
    }

    /** What an old register knows; whatever it does not know is null and stays unrecorded. */
    public record Past(
            @Nullable LocalDate signed,
            @Nullable LocalDate contacted,
            @Nullable LocalDate replied,
            @Nullable ResultClass result,
            @Nullable String letter,
            @Nullable String answer,
            @Nullable String promise,
            @Nullable LocalDate promised,
            @Nullable LocalDate rated,
            @Nullable Satisfaction satisfaction,
            @Nullable LocalDate done) {

        private boolean isSilent() {
            return signed == null && contacted == null && (replied == null || result == null);
        }
    }

    /**
     * Goes on from the hand-over, which is the one line that the story has.
     *
     * @return how many lines it then has: more than that later on means that somebody has worked on it
     */
    public int record(Actor actor, ReferralId id, Past past) {
        actor.require(ReferralRight.HAND_OVER);
        if (past.isSilent()) {
            return 1;
        }
        write(actor, id, past);
        return stories.length(actor.scope(ReferralRight.READ), id);
    }

    private void write(Actor actor, ReferralId id, Past past) {
        if (past.signed() != null) {
            handling.signFor(actor, id, act(actor, id, past.signed()));
        }
        if (past.contacted() != null) {
            handling.contact(actor, id, act(actor, id, past.contacted()));
        }
        if (past.replied() == null || past.result() == null) {
            return;
        }
        handling.reply(
                actor,
                id,
                new Reply(
                        past.replied(),
                        past.result(),
                        past.letter(),
                        Objects.requireNonNullElse(past.answer(), ""),
                        past.promise(),
                        past.promised(),
                        version(actor, id)));
        if (past.satisfaction() != null) {
            rate(actor, id, past, past.satisfaction());
        }
        var status = queries.card(actor.scope(ReferralRight.READ), id).status();
        if (past.done() != null && status == ReferralStatus.REPLIED) {
            handOvers.settle(actor, id, act(actor, id, past.done()));
            status = queries.card(actor.scope(ReferralRight.READ), id).status();
        }
        if (past.done() != null && status == ReferralStatus.TRACKED) {
            handling.fulfil(actor, id, List.of(), act(actor, id, past.done()));
        }
    }

    /** An old register says how the leader rated, not the others. */
    private void rate(Actor actor, ReferralId id, Past past, Satisfaction satisfaction) {
        var leader = queries.raisers(actor.scope(ReferralRight.RATE), id).get(0);
        var on = Objects.requireNonNullElse(past.rated(), Objects.requireNonNull(past.replied()));
        ratings.rate(actor, id, new Rating(on, leader.person(), satisfaction, satisfaction, null, version(actor, id)));
    }

    private Act act(Actor actor, ReferralId id, LocalDate on) {
        return new Act(on, null, version(actor, id));
    }

    private int version(Actor actor, ReferralId id) {
        return queries.card(actor.scope(ReferralRight.READ), id).version();
    }
}
