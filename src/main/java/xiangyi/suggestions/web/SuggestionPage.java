package xiangyi.suggestions.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import xiangyi.calendar.Dates;
import xiangyi.calendar.Due;
import xiangyi.files.Attachment;
import xiangyi.referrals.Entry;
import xiangyi.referrals.ReferralCard;
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

    public String receivedOn() {
        return Dates.full(suggestion.receivedOn());
    }

    public List<ChangeLine> changeLines() {
        return ChangeLine.of("suggestions", changes);
    }

    /** One referral of the suggestion, the sum of its date, and its story. */
    public record Handled(ReferralCard referral, Due due, List<Entry> story, Map<UUID, List<Attachment>> papers) {}
}
