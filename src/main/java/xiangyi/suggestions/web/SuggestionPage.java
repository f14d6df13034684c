package xiangyi.suggestions.web;

import java.time.LocalDate;
import java.util.List;
import xiangyi.calendar.Dates;
import xiangyi.files.Attachment;
import xiangyi.referrals.Handled;
import xiangyi.shared.Actor;
import xiangyi.shared.Change;
import xiangyi.shared.Reason;
import xiangyi.shared.Role;
import xiangyi.suggestions.SuggestionCard;
import xiangyi.suggestions.SuggestionRight;
import xiangyi.suggestions.SuggestionStage;
import xiangyi.suggestions.SuggestionStatus;
import xiangyi.suggestions.SuggestionText;
import xiangyi.web.ChangeLine;

public record SuggestionPage(
        Actor actor,
        SuggestionCard suggestion,
        boolean isOwn,
        SuggestionText text,
        List<Handled> handled,
        List<Attachment> files,
        List<Change> changes,
        List<Reason> questions,
        LocalDate today) {

    public SuggestionStage stage() {
        return SuggestionStage.of(suggestion.status());
    }

    /** Whether it is to be handed over, for the first time or anew. */
    public boolean isWithNobody() {
        return Handled.byNobody(handled);
    }

    public List<Handled> standing() {
        return handled.stream().filter(Handled::isStanding).toList();
    }

    /** When it went back: who raised it, or the clerk for them. */
    public boolean mayMend() {
        return suggestion.status() == SuggestionStatus.RETURNED
                && actor.may(SuggestionRight.SUBMIT)
                && (isOwn || actor.role() != Role.DEPUTY);
    }

    /** The scan; once it is registered, only the clerk. */
    public boolean mayTakeOut() {
        return actor.may(SuggestionRight.CORRECT)
                || actor.may(SuggestionRight.SUBMIT) && isOwn && suggestion.registeredOn() == null;
    }

    public String receivedOn() {
        return Dates.full(suggestion.receivedOn());
    }

    public List<ChangeLine> changeLines() {
        return ChangeLine.of("suggestions", changes);
    }
}
