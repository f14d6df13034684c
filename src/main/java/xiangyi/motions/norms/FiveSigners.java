package xiangyi.motions.norms;

import java.util.Optional;
import org.springframework.stereotype.Component;
import xiangyi.motions.Moved;
import xiangyi.shared.Norm;
import xiangyi.shared.Reason;
import xiangyi.shared.RuleId;

/** Five deputies at least bring in a motion together; on old paper too, fewer make none. */
@Component
class FiveSigners implements Norm<Moved> {

    private static final int AT_LEAST = 5;

    @Override
    public RuleId id() {
        return new RuleId("SESS-20");
    }

    @Override
    public String source() {
        return "《地方组织法》第二十二条、《代表法》第十五条";
    }

    @Override
    public Optional<Reason> breach(Moved moved) {
        var signed = moved.signers().size();
        return signed < AT_LEAST ? Optional.of(reason(AT_LEAST, signed).at("signers")) : Optional.empty();
    }
}
