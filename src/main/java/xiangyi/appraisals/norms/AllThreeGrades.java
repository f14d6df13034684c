package xiangyi.appraisals.norms;

import java.util.Optional;
import org.springframework.stereotype.Component;
import xiangyi.appraisals.Ballots;
import xiangyi.shared.Norm;
import xiangyi.shared.Reason;
import xiangyi.shared.RuleId;

/** Three numbers or none: a grade that nobody got is 0, and is written down. */
@Component
class AllThreeGrades implements Norm<Ballots> {

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
        var any = ballots.satisfied() != null || ballots.basically() != null || ballots.dissatisfied() != null;
        return any && !ballots.isGraded() ? Optional.of(reason().at("satisfied")) : Optional.empty();
    }
}
