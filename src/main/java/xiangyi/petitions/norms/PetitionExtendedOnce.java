package xiangyi.petitions.norms;

import java.util.Optional;
import org.springframework.stereotype.Component;
import xiangyi.petitions.MoreTime;
import xiangyi.petitions.PetitionCard;
import xiangyi.shared.Norm;
import xiangyi.shared.Reason;
import xiangyi.shared.RuleId;

/** The term is extended once. */
@Component
class PetitionExtendedOnce implements Norm<MoreTime> {

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
        return asked.again() ? Optional.of(reason().at("act")) : Optional.empty();
    }
}
