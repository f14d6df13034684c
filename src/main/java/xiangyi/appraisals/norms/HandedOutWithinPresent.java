package xiangyi.appraisals.norms;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import xiangyi.appraisals.Ballots;
import xiangyi.shared.Norm;
import xiangyi.shared.Reason;
import xiangyi.shared.RuleId;

/** Nobody votes who is not there; where nobody wrote down how many papers went out, those that came back or count speak. */
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
        var out = Stream.of(ballots.handedOut(), ballots.returned(), ballots.counted())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return out != null && ballots.present() != null && out > ballots.present()
                ? Optional.of(reason(out, ballots.present()).at("present"))
                : Optional.empty();
    }
}
