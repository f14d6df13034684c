package xiangyi.appraisals.norms;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import xiangyi.appraisals.VoteOnFile;
import xiangyi.shared.Area;
import xiangyi.shared.Norm;
import xiangyi.shared.Reason;
import xiangyi.shared.RuleId;

/** The result is read out where people voted, before they go home. */
@Component
class ReadOutThereAndThen implements Norm<VoteOnFile> {

    @Override
    public RuleId id() {
        return new RuleId("SUPV-07");
    }

    @Override
    public String source() {
        return "测评结果当场宣布，是国内通行做法";
    }

    @Override
    public Level level(Area area, LocalDate on) {
        return Level.WARN;
    }

    @Override
    public Optional<Reason> breach(VoteOnFile recorded) {
        var vote = recorded.vote();
        return vote.votedOn().equals(vote.readOutOn()) ? Optional.empty() : Optional.of(reason());
    }
}
