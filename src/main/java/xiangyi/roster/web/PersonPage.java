package xiangyi.roster.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiangyi.accounts.AccountRow;
import xiangyi.roster.DeputyQueries;
import xiangyi.roster.DeputyRow;
import xiangyi.roster.HeldOffice;
import xiangyi.roster.RosterRight;
import xiangyi.shared.Actor;
import xiangyi.shared.Change;
import xiangyi.web.ChangeLine;

/** A deputy and all that is on file about them; {@code secrets} only right after they were asked for. */
public record PersonPage(
        Actor actor,
        List<DeputyRow> seats,
        List<HeldOffice> held,
        List<Change> changes,
        List<AccountRow> accounts,
        DeputyQueries.@Nullable Secrets secrets,
        LocalDate today) {

    public DeputyRow latest() {
        return seats.get(0);
    }

    public boolean mayWrite() {
        return actor.may(RosterRight.WRITE);
    }

    public boolean mayOpen() {
        return actor.may(RosterRight.OPEN);
    }

    public List<ChangeLine> changeLines() {
        return ChangeLine.of("roster", changes);
    }
}
