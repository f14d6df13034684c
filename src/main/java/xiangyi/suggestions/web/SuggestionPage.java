package xiangyi.suggestions.web;

import java.time.LocalDate;
import java.util.List;
import xiangyi.audit.AuditQueries;
import xiangyi.calendar.Due;
import xiangyi.referrals.Entry;
import xiangyi.referrals.ReferralCard;
import xiangyi.shared.Actor;
import xiangyi.suggestions.SuggestionCard;
import xiangyi.suggestions.SuggestionText;

public record SuggestionPage(
        Actor actor,
        SuggestionCard suggestion,
        SuggestionText text,
        List<Handled> handled,
        List<AuditQueries.Change> changes,
        LocalDate today) {

    /** One referral of the suggestion, the sum of its date, and its story. */
    public record Handled(ReferralCard referral, Due due, List<Entry> story) {}
}
