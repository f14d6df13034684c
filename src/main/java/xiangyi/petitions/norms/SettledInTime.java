package xiangyi.petitions.norms;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import xiangyi.calendar.Workdays;
import xiangyi.petitions.PetitionCard;
import xiangyi.petitions.PetitionStatus;
import xiangyi.shared.Area;
import xiangyi.shared.Norm;
import xiangyi.shared.Reason;
import xiangyi.shared.RuleId;

/** A claim is settled within sixty days of being taken up, thirty more at most where that was extended by law. */
@Component
class SettledInTime implements Norm<PetitionCard> {

    private final Workdays workdays;

    SettledInTime(Workdays workdays) {
        this.workdays = workdays;
    }

    @Override
    public RuleId id() {
        return new RuleId("PETI-08");
    }

    @Override
    public String source() {
        return PetitionCard.TO_SETTLE_SOURCE;
    }

    @Override
    public Optional<Reason> breach(PetitionCard petition) {
        var until = petition.settledOn() == null ? workdays.today() : petition.settledOn();
        var late = until.isAfter(petition.settleDue(workdays).on());
        return late && petition.hasTerm() && petition.status() != PetitionStatus.VOID
                ? Optional.of(reason())
                : Optional.empty();
    }

    @Override
    public Level level(Area area, LocalDate on) {
        return Level.WARN;
    }
}
