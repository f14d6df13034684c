package xiangyi.sessions.norms;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import xiangyi.sessions.Outcome;
import xiangyi.sessions.Proceedings;
import xiangyi.sessions.ResolutionCard;
import xiangyi.sessions.SessionCheck;
import xiangyi.shared.Area;
import xiangyi.shared.Reason;
import xiangyi.shared.RuleId;

/**
 * A resolution passes with more than half of all deputies, whoever came: 28 of 54; in a presidium, of all members. A vote
 * with fewer breaks no rule: it did not pass.
 */
@Component
class MajorityOfAll implements SessionCheck {

    @Override
    public RuleId id() {
        return new RuleId("SESS-26");
    }

    @Override
    public String source() {
        return "《地方组织法》第二十五条；主席团按各省乡镇人大工作条例";
    }

    @Override
    public Level level(Area area, LocalDate on) {
        return Level.LOG;
    }

    @Override
    public boolean applies(Proceedings proceedings) {
        return !with(proceedings, Outcome.PASSED).isEmpty()
                || !with(proceedings, Outcome.FAILED).isEmpty();
    }

    @Override
    public Optional<Reason> breach(Proceedings proceedings) {
        return Optional.empty();
    }

    @Override
    public Reason kept(Proceedings proceedings) {
        var passed = with(proceedings, Outcome.PASSED);
        var failed = with(proceedings, Outcome.FAILED);
        return kept(passed.size(), failed.size());
    }

    @Override
    public String mendedAt() {
        return "";
    }

    private static List<ResolutionCard> with(Proceedings proceedings, Outcome outcome) {
        return proceedings.resolutions().stream()
                .filter(resolution -> proceedings.session().outcome(resolution) == outcome)
                .toList();
    }
}
