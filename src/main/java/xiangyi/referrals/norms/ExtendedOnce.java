package xiangyi.referrals.norms;

import java.util.Optional;
import org.springframework.stereotype.Component;
import xiangyi.referrals.HandOvers.MoreTime;
import xiangyi.shared.Norm;
import xiangyi.shared.Reason;
import xiangyi.shared.RuleId;

/** Three months, or six where the matter is broad or hard: there is one step from the first to the second. */
@Component
class ExtendedOnce implements Norm<MoreTime> {

    @Override
    public RuleId id() {
        return new RuleId("SUGG-06");
    }

    @Override
    public String source() {
        return "《代表法》第五十一条";
    }

    @Override
    public Optional<Reason> breach(MoreTime asked) {
        return asked.again() ? Optional.of(reason().by(asked.kind().source()).at("dueOn")) : Optional.empty();
    }
}
