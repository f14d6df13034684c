package xiangyi.petitions.web;

import java.time.LocalDate;
import java.util.List;
import xiangyi.petitions.PetitionCard;
import xiangyi.petitions.PetitionFilter;
import xiangyi.petitions.PetitionQueries;
import xiangyi.petitions.PetitionRight;
import xiangyi.shared.Actor;
import xiangyi.web.Ledger;
import xiangyi.web.Pager;

public record PetitionsPage(
        Actor actor,
        PetitionFilter filter,
        Pager<PetitionCard> pager,
        Ledger.Drawn ledger,
        PetitionQueries.Counts counts,
        List<Integer> years,
        LocalDate today) {

    public boolean mayWrite() {
        return actor.may(PetitionRight.WRITE);
    }

    /** Nothing is in the register at all, whatever the filter. */
    public boolean isEmpty() {
        return pager.total() == 0 && filter.isEverything();
    }
}
