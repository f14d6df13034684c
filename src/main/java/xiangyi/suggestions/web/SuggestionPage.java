package xiangyi.suggestions.web;

import java.time.LocalDate;
import java.util.List;
import xiangyi.calendar.Dates;
import xiangyi.files.Attachment;
import xiangyi.referrals.Handled;
import xiangyi.shared.Actor;
import xiangyi.shared.Change;
import xiangyi.suggestions.Stage;
import xiangyi.suggestions.SuggestionCard;
import xiangyi.suggestions.SuggestionText;
import xiangyi.web.ChangeLine;

public record SuggestionPage(
        Actor actor,
        SuggestionCard suggestion,
        SuggestionText text,
        List<Handled> handled,
        List<Attachment> files,
        List<Change> changes,
        LocalDate today) {

    public Stage stage() {
        return Stage.of(suggestion.status());
    }

    /** Whether it is to be handed over, for the first time or anew. */
    public boolean isWithNobody() {
        return Handled.byNobody(handled);
    }

    public List<Handled> standing() {
        return handled.stream().filter(Handled::isStanding).toList();
    }

    public String receivedOn() {
        return Dates.full(suggestion.receivedOn());
    }

    public List<ChangeLine> changeLines() {
        return ChangeLine.of("suggestions", changes);
    }
}
