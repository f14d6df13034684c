package xiangyi.appraisals.norms;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import xiangyi.appraisals.VoteOnFile;
import xiangyi.appraisals.VoteOnFile.LeastVoters;
import xiangyi.appraisals.Voters;
import xiangyi.shared.Area;
import xiangyi.shared.Norm;
import xiangyi.shared.Reason;
import xiangyi.shared.RuleId;

/** Some places ask for fifty voters at least before whom a deputy reports; what is asked is a local setting. */
@Component
class EnoughVoters implements Norm<VoteOnFile> {

    private final LeastVoters least;

    EnoughVoters(LeastVoters least) {
        this.least = least;
    }

    @Override
    public RuleId id() {
        return new RuleId("DEPT-09");
    }

    @Override
    public String source() {
        return "《代表法》第五十八条；人数按本地述职办法";
    }

    @Override
    public Level level(Area area, LocalDate on) {
        return Level.WARN;
    }

    @Override
    public Optional<Reason> breach(VoteOnFile recorded) {
        var vote = recorded.vote();
        var asked = least.on(recorded.appraisal().area(), vote.votedOn());
        return vote.voters() == Voters.VOTERS && vote.present() != null && vote.present() < asked
                ? Optional.of(reason(vote.present(), asked))
                : Optional.empty();
    }
}
