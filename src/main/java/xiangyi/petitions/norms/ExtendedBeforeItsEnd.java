package xiangyi.petitions.norms;

import java.util.Optional;
import org.springframework.stereotype.Component;
import xiangyi.calendar.Dates;
import xiangyi.petitions.MoreTime;
import xiangyi.petitions.PetitionCard;
import xiangyi.shared.Norm;
import xiangyi.shared.Reason;
import xiangyi.shared.RuleId;

/** A term that has run out cannot be extended. */
@Component
class ExtendedBeforeItsEnd implements Norm<MoreTime> {

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
        return asked.on().isAfter(asked.end())
                ? Optional.of(reason(Dates.full(asked.end())).at("on"))
                : Optional.empty();
    }
}
