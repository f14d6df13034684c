package xiangyi.roster.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiangyi.roster.DeputyFilter;
import xiangyi.roster.DeputyRow;
import xiangyi.roster.RosterRight;
import xiangyi.shared.Actor;
import xiangyi.web.Ledger;
import xiangyi.web.Pager;

/**
 * The register of deputies as at a day.
 *
 * @param lastSitting the last day on which anybody sat, where nobody does
 */
public record DeputiesPage(
        Actor actor,
        DeputyFilter filter,
        Pager<DeputyRow> pager,
        Ledger.Drawn ledger,
        List<String> groups,
        List<String> villages,
        @Nullable LocalDate lastSitting,
        LocalDate on,
        LocalDate today) {

    public boolean mayWrite() {
        return actor.may(RosterRight.WRITE);
    }

    /** Nobody is in the register, whatever the filter. */
    public boolean isEmpty() {
        return pager.total() == 0 && !filter.isNarrowed() && filter.on() == null;
    }
}
