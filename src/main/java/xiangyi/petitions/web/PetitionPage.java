package xiangyi.petitions.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiangyi.calendar.Due;
import xiangyi.petitions.CameBy;
import xiangyi.petitions.Line;
import xiangyi.petitions.LineAct;
import xiangyi.petitions.PetitionCard;
import xiangyi.petitions.PetitionKind;
import xiangyi.petitions.PetitionRight;
import xiangyi.petitions.Secrets;
import xiangyi.referrals.Handled;
import xiangyi.referrals.ReferralRight;
import xiangyi.shared.Actor;
import xiangyi.shared.Change;
import xiangyi.shared.Reason;
import xiangyi.shared.Text;
import xiangyi.web.ChangeLine;

/** A petition and its story; {@code secrets} only right after they were asked for. */
public record PetitionPage(
        Actor actor,
        PetitionCard petition,
        @Nullable PetitionCard repeated,
        List<Line> story,
        List<Handled> handled,
        List<Reason> marks,
        List<Change> changes,
        @Nullable Due tell,
        @Nullable Due settle,
        @Nullable Secrets secrets,
        LocalDate today) {

    public boolean mayWrite() {
        return actor.may(PetitionRight.WRITE);
    }

    public boolean mayOpen() {
        return actor.may(PetitionRight.OPEN) && secrets == null;
    }

    /** Whether the clock of sixty days starts with this line. */
    public boolean startsWith(Line line) {
        return settle != null
                && line.happenedOn().equals(settle.from())
                && line.act() == (petition.acceptedOn() == null ? LineAct.TOLD : LineAct.ACCEPTED);
    }

    /** Whether it starts although nobody recorded in time that the matter was taken up. */
    public boolean startsAtLatest() {
        return settle != null && story.stream().noneMatch(line -> !line.isVoid() && startsWith(line));
    }

    public boolean mayHandOver() {
        return petition.isOpen() && Handled.byNobody(handled) && actor.may(ReferralRight.HAND_OVER);
    }

    public List<ChangeLine> changeLines() {
        return ChangeLine.of("petitions", changes, PetitionPage::said);
    }

    private static String said(String field, String value) {
        return switch (field) {
            case "status" -> Text.text("petitions.PetitionStatus." + value);
            case "unclear" -> Text.text("petitions.unclear." + value);
            case "channel" -> Text.kept(CameBy.class, value);
            case "kind" -> Text.kept(PetitionKind.class, value);
            default -> value;
        };
    }
}
