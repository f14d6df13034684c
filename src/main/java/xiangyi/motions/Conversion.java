package xiangyi.motions;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import xiangyi.roster.Deputy;
import xiangyi.roster.RosterQueries;
import xiangyi.shared.Actor;
import xiangyi.shared.ReasonRequest;
import xiangyi.shared.Refusal;
import xiangyi.suggestions.Channel;
import xiangyi.suggestions.SuggestionQueries;
import xiangyi.suggestions.SuggestionRequest;
import xiangyi.suggestions.SuggestionRight;
import xiangyi.suggestions.SuggestionStatus;
import xiangyi.suggestions.Suggestions;

/** Turns a motion that is not listed into a suggestion of the same deputies, which comes in on the day of the decision. */
@Component
class Conversion {

    private static final int LONGEST = 2500;

    private final Suggestions suggestions;
    private final SuggestionQueries queries;
    private final RosterQueries roster;

    Conversion(Suggestions suggestions, SuggestionQueries queries, RosterQueries roster) {
        this.suggestions = suggestions;
        this.queries = queries;
        this.roster = roster;
    }

    void write(Actor actor, Motion motion) {
        var signers = labels(actor, motion);
        var words = motion.text();
        var problem = words.cause() + "\n" + words.grounds();
        suggestions.convert(
                actor,
                new SuggestionRequest(
                        Objects.requireNonNull(motion.suggestion()),
                        motion.area(),
                        signers.get(0),
                        signers.subList(1, signers.size()),
                        words.title().replaceFirst("议案$", "建议"),
                        problem.substring(0, Math.min(problem.length(), LONGEST)),
                        words.plan(),
                        words.receivedOn(),
                        Objects.requireNonNull(motion.decidedOn()),
                        Channel.PAPER),
                motion.id().value());
    }

    /** Voids the suggestion again, as long as nobody has worked on it. */
    void takeBack(Actor actor, Motion motion, String reason) {
        if (motion.suggestion() == null) {
            return;
        }
        var card = queries.card(actor.scope(SuggestionRight.READ), motion.suggestion());
        if (card.status() != SuggestionStatus.SUBMITTED) {
            throw new Refusal("motions.hasWork");
        }
        suggestions.voidIt(actor, motion.suggestion(), new ReasonRequest(reason, card.version()));
    }

    /** The names as the roster tells two of the same apart. */
    private List<String> labels(Actor actor, Motion motion) {
        var scope = actor.scope(MotionRight.DECIDE);
        var inOffice = roster.deputies(scope, motion.area(), motion.text().receivedOn());
        return motion.signers().stream()
                .map(signer -> inOffice.stream()
                        .filter(deputy -> deputy.person().equals(signer.person()))
                        .findFirst()
                        .map(Deputy::label)
                        .orElse(signer.name()))
                .toList();
    }
}
