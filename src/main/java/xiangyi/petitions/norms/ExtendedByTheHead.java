package xiangyi.petitions.norms;

import java.util.Optional;
import org.springframework.stereotype.Component;
import xiangyi.petitions.MoreTime;
import xiangyi.petitions.PetitionCard;
import xiangyi.shared.Norm;
import xiangyi.shared.Reason;
import xiangyi.shared.RuleId;

/** The head of the office allows it, and it is written down who that was. */
@Component
class ExtendedByTheHead implements Norm<MoreTime> {

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
        var by = asked.by();
        return by == null || by.isBlank() ? Optional.of(reason().at("who")) : Optional.empty();
    }
}
