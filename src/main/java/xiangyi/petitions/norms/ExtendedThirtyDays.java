package xiangyi.petitions.norms;

import java.util.Optional;
import org.springframework.stereotype.Component;
import xiangyi.calendar.Dates;
import xiangyi.petitions.MoreTime;
import xiangyi.petitions.PetitionCard;
import xiangyi.shared.Norm;
import xiangyi.shared.Reason;
import xiangyi.shared.RuleId;

/** By thirty days at most. */
@Component
class ExtendedThirtyDays implements Norm<MoreTime> {

    @Override
    public RuleId id() {
        return new RuleId("PETI-08");
    }

    @Override
    public String source() {
        return PetitionCard.TO_SETTLE_SOURCE;
    }

    @Override
    public Optional<Reason> breach(MoreTime asked) {
        return asked.until().isAfter(asked.latest())
                ? Optional.of(reason(Dates.full(asked.latest())).at("until"))
                : Optional.empty();
    }
}
