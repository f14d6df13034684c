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

/** Whoever petitions is told within fifteen days that it came, and what becomes of it; unless nobody knows whom to tell. */
@Component
class ToldInTime implements Norm<PetitionCard> {

    private final Workdays workdays;

    ToldInTime(Workdays workdays) {
        this.workdays = workdays;
    }

    @Override
    public RuleId id() {
        return new RuleId("PETI-05");
    }

    @Override
    public String source() {
        return PetitionCard.TO_TELL_SOURCE;
    }

    @Override
    public Optional<Reason> breach(PetitionCard petition) {
        var told = petition.toldOn() == null ? petition.settledOn() : petition.toldOn();
        var until = told == null ? workdays.today() : told;
        var late = until.isAfter(petition.tellDue(workdays).on());
        return late && !petition.unclear() && petition.status() != PetitionStatus.VOID
                ? Optional.of(reason())
                : Optional.empty();
    }

    @Override
    public Level level(Area area, LocalDate on) {
        return Level.WARN;
    }
}
