package xiangyi.petitions.web;

import java.time.LocalDate;
import java.util.List;
import xiangyi.petitions.InformantRow;
import xiangyi.petitions.PetitionRight;
import xiangyi.shared.Actor;
import xiangyi.web.Ledger;

/** @param never nobody was ever appointed, whatever the day */
public record InformantsPage(
        Actor actor, List<InformantRow> rows, Ledger.Drawn ledger, boolean never, LocalDate on, LocalDate today) {

    public boolean mayWrite() {
        return actor.may(PetitionRight.WRITE);
    }

    public long villages() {
        return rows.stream()
                .map(InformantRow::village)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .count();
    }
}
