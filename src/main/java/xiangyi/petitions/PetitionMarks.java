package xiangyi.petitions;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import xiangyi.calendar.Dates;
import xiangyi.calendar.Workdays;
import xiangyi.referrals.Handled;
import xiangyi.shared.Norm;
import xiangyi.shared.Reason;

/** What the rules remark on a petition as it was recorded. */
@Component
public class PetitionMarks {

    private final List<Norm<PetitionCard>> norms;
    private final List<Norm<Visit>> visitNorms;
    private final List<Norm<MoreTime>> timeNorms;
    private final Workdays workdays;

    PetitionMarks(
            List<Norm<PetitionCard>> norms,
            List<Norm<Visit>> visitNorms,
            List<Norm<MoreTime>> timeNorms,
            Workdays workdays) {
        this.norms = norms;
        this.visitNorms = visitNorms;
        this.timeNorms = timeNorms;
        this.workdays = workdays;
    }

    public List<Reason> of(PetitionCard petition, List<Handled> handled) {
        if (petition.status() == PetitionStatus.VOID) {
            return List.of();
        }
        var area = petition.area();
        var on = petition.receivedOn();
        var marks = new ArrayList<>(Norm.breaches(norms, petition, area, on, Norm.Level.WARN));
        marks.addAll(Norm.breaches(visitNorms, petition.visit(), area, on, Norm.Level.VOID));
        var time = petition.moreTime(workdays);
        if (time != null && petition.hasTerm()) {
            marks.addAll(Norm.breaches(timeNorms, time, area, time.on(), Norm.Level.VOID));
        }
        if (petition.hasTerm()) {
            var end = petition.settleDue(workdays).on();
            handled.stream()
                    .filter(Handled::isStanding)
                    .map(Handled::referral)
                    .filter(referral -> referral.dueOn().isAfter(end)
                            && referral.handedOverOn().isBefore(end))
                    .forEach(referral -> marks.add(Reason.of(
                                    "petitions.unitAfterItsEnd",
                                    referral.unit(),
                                    Dates.full(referral.dueOn()),
                                    Dates.full(end))
                            .by(PetitionCard.TO_SETTLE_SOURCE)));
        }
        return List.copyOf(marks);
    }
}
