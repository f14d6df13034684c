package xiangyi.suggestions;

import java.util.List;
import org.springframework.stereotype.Component;
import xiangyi.referrals.HandOver;
import xiangyi.referrals.HandOvers;
import xiangyi.referrals.Matter;
import xiangyi.referrals.Raiser;
import xiangyi.referrals.ReferralId;
import xiangyi.referrals.ReferralKind;
import xiangyi.shared.Actor;
import xiangyi.shared.Places;
import xiangyi.shared.Reason;
import xiangyi.shared.Refusal;

/** Hands a suggestion over to whoever must answer it, in the words that it has that day. */
@Component
class SuggestionHandOver {

    private final HandOvers handOvers;

    SuggestionHandOver(HandOvers handOvers) {
        this.handOvers = handOvers;
    }

    ReferralId over(Actor actor, Suggestion suggestion, HandOver to) {
        if (!suggestion.isRegistered()) {
            throw new Refusal("suggestions.notRegistered", suggestion.title());
        }
        if (to.on().isBefore(suggestion.receivedOn())) {
            throw new Refusal(
                    List.of(Reason.of("suggestions.handedOverTooEarly").at("on")));
        }
        var raisers = suggestion.raisers().stream()
                .map(raiser -> new Raiser(raiser.person(), raiser.name()))
                .toList();
        var matter = new Matter(
                ReferralKind.SUGGESTION,
                suggestion.id().value(),
                Places.key("suggestion", suggestion.id()),
                suggestion.number().text(),
                suggestion.title(),
                suggestion.text().problem() + "\n" + suggestion.text().proposal(),
                raisers);
        return handOvers.handOver(actor, matter, to);
    }
}
