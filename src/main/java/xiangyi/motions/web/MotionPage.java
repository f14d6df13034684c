package xiangyi.motions.web;

import java.time.LocalDate;
import java.util.List;
import xiangyi.calendar.Dates;
import xiangyi.motions.MotionCard;
import xiangyi.motions.Signer;
import xiangyi.referrals.Handled;
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

    /** Whether it is to be handed over, for the first time or anew. */
    public boolean isWithNobody() {
        return Handled.byNobody(handled);
    }

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
