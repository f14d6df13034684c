package xiangyi.appraisals.norms;

import java.util.Optional;
import org.springframework.stereotype.Component;
import xiangyi.appraisals.Ballots;
import xiangyi.shared.Norm;
import xiangyi.shared.Reason;
import xiangyi.shared.RuleId;

/** Every valid paper has one grade: the grades together are the valid papers, neither more nor fewer. */
@Component
class GradesMakeTheValid implements Norm<Ballots> {

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
        var graded = ballots.graded();
        return graded != null && ballots.valid() != null && !graded.equals(ballots.valid())
                ? Optional.of(reason(graded, ballots.valid()).at("valid"))
                : Optional.empty();
    }
}
