package xiangyi.appraisals.norms;

import java.util.Optional;
import org.springframework.stereotype.Component;
import xiangyi.appraisals.Ballots;
import xiangyi.shared.Norm;
import xiangyi.shared.Reason;
import xiangyi.shared.RuleId;

/** Nobody votes who is not there. */
@Component
class HandedOutWithinPresent implements Norm<Ballots> {

    @Override
    public RuleId id() {
        return new RuleId("SUPV-07");
    }

    @Override
    public String source() {
        return "数字要前后相符";
    }

    @Override
    public Optional<Reason> breach(Ballots ballots) {
        var out = ballots.handedOut() != null ? ballots.handedOut() : ballots.returned();
        return out != null && ballots.present() != null && out > ballots.present()
                ? Optional.of(reason(out, ballots.present()).at("present"))
                : Optional.empty();
    }
}
