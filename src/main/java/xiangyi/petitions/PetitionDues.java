package xiangyi.petitions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import xiangyi.calendar.Due;
import xiangyi.calendar.DueItem;
import xiangyi.calendar.DueItems;
import xiangyi.calendar.Workdays;
import xiangyi.shared.Actor;

/** To be told within fifteen days, to be settled within sixty. */
@Component
class PetitionDues implements DueItems {

    private final PetitionQueries queries;
    private final Workdays workdays;

    PetitionDues(PetitionQueries queries, Workdays workdays) {
        this.queries = queries;
        this.workdays = workdays;
    }

    @Override
    public List<DueItem> due(Actor actor, LocalDate from, LocalDate until) {
        if (!actor.may(PetitionRight.READ)) {
            return List.of();
        }
        return queries.open(actor.scope(PetitionRight.READ)).stream()
                .flatMap(petition -> items(actor, petition).stream())
                .filter(item -> !item.on().isAfter(until))
                .toList();
    }

    private List<DueItem> items(Actor actor, PetitionCard petition) {
        var items = new ArrayList<DueItem>();
        if (petition.isToBeTold()) {
            var tell = item(petition, petition.tellDue(workdays), "petitions.due.tell")
                    .counted(petition.tellDue(workdays), "petitions.due.received", PetitionCard.TO_TELL_SOURCE);
            items.add(mayWrite(actor) ? tell.act("petitions.tell", petition.path() + "/steps/new?act=TOLD") : tell);
        }
        if (petition.hasTerm()) {
            var sum = petition.settleDue(workdays);
            var recorded = petition.acceptedOn() == null ? petition.toldOn() : petition.acceptedOn();
            var from = sum.from().equals(recorded) ? "petitions.due.accepted" : "petitions.due.atLatest";
            var settle = item(petition, sum, "petitions.due.settle").counted(sum, from, PetitionCard.TO_SETTLE_SOURCE);
            items.add(mayWrite(actor) ? settle.act("petitions.end", petition.path() + "/end") : settle);
        }
        return items;
    }

    private static boolean mayWrite(Actor actor) {
        return actor.may(PetitionRight.WRITE);
    }

    private static DueItem item(PetitionCard petition, Due due, String verb) {
        return DueItem.of(due.on(), petition.area(), verb, petition.matter(), petition.path());
    }
}
