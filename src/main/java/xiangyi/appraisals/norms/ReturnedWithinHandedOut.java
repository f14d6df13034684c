package xiangyi.appraisals.norms;

import java.util.Optional;
import org.springframework.stereotype.Component;
import xiangyi.appraisals.Ballots;
import xiangyi.shared.Norm;
import xiangyi.shared.Reason;
import xiangyi.shared.RuleId;

/** No more papers come back than were handed out; where they do, the vote is void and held anew. */
@Component
class ReturnedWithinHandedOut implements Norm<Ballots> {

    @Override
    public RuleId id() {
        return new RuleId("SUPV-07");
    }

    @Override
    public String source() {
        return "收回的票不能多于发出的票，各地测评办法都这样写";
    }

    @Override
    public Optional<Reason> breach(Ballots ballots) {
        var back = ballots.returned() != null ? ballots.returned() : ballots.counted();
        return back != null && ballots.handedOut() != null && back > ballots.handedOut()
                ? Optional.of(reason(back, ballots.handedOut()).at("handedOut"))
                : Optional.empty();
    }
}
