package xiangyi.suggestions.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import xiangyi.audit.AuditQueries;
import xiangyi.calendar.Dates;
import xiangyi.calendar.Due;
import xiangyi.files.Attachment;
import xiangyi.referrals.Entry;
import xiangyi.referrals.ReferralCard;
import xiangyi.shared.Actor;
import xiangyi.shared.Text;
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
        List<AuditQueries.Change> changes,
        LocalDate today) {

    public Stage stage() {
        return Stage.of(suggestion.status());
    }

    public String receivedOn() {
        return Dates.full(suggestion.receivedOn());
    }

    public List<ChangeLine> changeLines() {
        return changes.stream()
                .map(change -> new ChangeLine(
                        Text.text("suggestions.field." + change.field()),
                        change.oldValue() == null ? "" : change.oldValue(),
                        change.newValue() == null ? "" : change.newValue(),
                        Dates.full(LocalDate.ofInstant(change.recordedAt(), ZoneId.systemDefault())),
                        change.actor(),
                        change.reason()))
                .toList();
    }

    /** One referral of the suggestion, the sum of its date, and its story. */
    public record Handled(ReferralCard referral, Due due, List<Entry> story, Map<UUID, List<Attachment>> papers) {}
}
