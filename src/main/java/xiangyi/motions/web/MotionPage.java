package xiangyi.motions.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import xiangyi.calendar.Dates;
import xiangyi.calendar.Due;
import xiangyi.files.Attachment;
import xiangyi.motions.MotionCard;
import xiangyi.motions.Signer;
import xiangyi.referrals.Entry;
import xiangyi.referrals.ReferralCard;
import xiangyi.sessions.SessionCard;
import xiangyi.shared.Actor;
import xiangyi.shared.Change;
import xiangyi.shared.Text;
import xiangyi.suggestions.SuggestionRow;
import xiangyi.web.ChangeLine;

public record MotionPage(
        Actor actor,
        MotionCard motion,
        SessionCard session,
        List<Signer> signers,
        List<Handled> handled,
        List<SuggestionRow> suggestions,
        List<Change> changes,
        LocalDate today) {

    /** One referral of the motion, the sum of its date, and its story. */
    public record Handled(ReferralCard referral, Due due, List<Entry> story, Map<UUID, List<Attachment>> papers) {}

    public String received() {
        var day = Dates.full(motion.receivedOn());
        return motion.receivedAt() == null ? day : day + motion.receivedAt();
    }

    public String deadline() {
        var until = session.motionsUntil();
        return until == null ? "" : Dates.full(until.toLocalDate()) + until.toLocalTime();
    }

    public List<ChangeLine> changeLines() {
        return ChangeLine.of("motions", changes, MotionPage::said);
    }

    private static String said(String field, String value) {
        return field.equals("status") ? Text.text("motions.MotionStatus." + value) : value;
    }
}
