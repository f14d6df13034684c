package xiangyi.appraisals.norms;

import java.util.Optional;
import org.springframework.stereotype.Component;
import xiangyi.appraisals.Ballots;
import xiangyi.shared.Norm;
import xiangyi.shared.Reason;
import xiangyi.shared.RuleId;

/** No more papers are valid than came back. */
@Component
class ValidWithinReturned implements Norm<Ballots> {

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
        var valid = ballots.counted();
        return valid != null && ballots.returned() != null && valid > ballots.returned()
                ? Optional.of(reason(valid, ballots.returned()).at("returned"))
                : Optional.empty();
    }
}
