package xiangyi.petitions.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiangyi.calendar.Due;
import xiangyi.calendar.Workdays;
import xiangyi.petitions.PetitionCard;
import xiangyi.petitions.PetitionFilter;
import xiangyi.petitions.PetitionQueries;
import xiangyi.petitions.PetitionRight;
import xiangyi.shared.Actor;
import xiangyi.web.Pager;

public record PetitionsPage(
        Actor actor,
        PetitionFilter filter,
        Pager<PetitionCard> pager,
        PetitionQueries.Counts counts,
        List<Integer> years,
        Workdays workdays) {

    public boolean mayWrite() {
        return actor.may(PetitionRight.WRITE);
    }

    public LocalDate today() {
        return workdays.today();
    }

    public @Nullable Due next(PetitionCard petition) {
        return petition.nextDue(workdays);
    }

    /** Nothing is in the register at all, whatever the filter. */
    public boolean isEmpty() {
        return pager.total() == 0 && filter.isEverything();
    }
}
