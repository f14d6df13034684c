package xiangyi.suggestions;

import java.util.ArrayList;
import xiangyi.shared.Actor;
import xiangyi.shared.Reason;
import xiangyi.shared.Refusal;
import xiangyi.shared.UseCases;

/** 交办会: many suggestions handed over at one meeting. */
@UseCases
public class HandOverMeetings {

    private final SuggestionRepository suggestions;
    private final SuggestionHandOver handing;

    HandOverMeetings(SuggestionRepository suggestions, SuggestionHandOver handing) {
        this.suggestions = suggestions;
        this.handing = handing;
    }

    /** Every suggestion that got a unit is handed over, or none is. */
    public int hold(Actor actor, Meeting meeting) {
        var scope = actor.scope(SuggestionRight.READ);
        var problems = new ArrayList<Reason>();
        var handedOver = 0;
        for (var item : meeting.items()) {
            try {
                handing.over(actor, suggestions.get(scope, item.suggestion()), meeting.handOver(item));
                handedOver++;
            } catch (Refusal refusal) {
                problems.addAll(refusal.reasons());
            }
        }
        if (handedOver == 0 && problems.isEmpty()) {
            problems.add(Reason.of("suggestions.meeting.nothing"));
        }
        Refusal.ifAny(problems);
        return handedOver;
    }
}
