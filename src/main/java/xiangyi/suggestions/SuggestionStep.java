package xiangyi.suggestions;

import static java.util.EnumSet.of;
import static xiangyi.suggestions.SuggestionStatus.*;

import java.util.Set;
import xiangyi.shared.Step;

/** All that can happen to a suggestion. docs/states.md is drawn from this table. */
enum SuggestionStep implements Step<SuggestionStatus> {
    REGISTER(of(SUBMITTED), REGISTERED),
    RETURN(of(SUBMITTED), RETURNED),
    RESUBMIT(of(RETURNED), SUBMITTED),
    VOID(of(SUBMITTED, RETURNED, REGISTERED), SuggestionStatus.VOID);

    private final Set<SuggestionStatus> from;
    private final SuggestionStatus to;

    SuggestionStep(Set<SuggestionStatus> from, SuggestionStatus to) {
        this.from = from;
        this.to = to;
    }

    @Override
    public Set<SuggestionStatus> from() {
        return from;
    }

    @Override
    public SuggestionStatus to() {
        return to;
    }
}
