package xiangyi.sessions.norms;

import java.util.Optional;
import org.springframework.stereotype.Component;
import xiangyi.sessions.Proceedings;
import xiangyi.sessions.SessionCheck;
import xiangyi.shared.Reason;
import xiangyi.shared.RuleId;

/** Nobody votes who is not there: for, against and abstained together are no more than came. */
@Component
class VotesWithinPresent implements SessionCheck {

    @Override
    public RuleId id() {
        return new RuleId("SESS-27");
    }

    @Override
    public String source() {
        return "《代表法》第二十三条";
    }

    @Override
    public boolean applies(Proceedings proceedings) {
        return proceedings.session().attended() != null
                && proceedings.resolutions().stream().anyMatch(resolution -> resolution.votes() > 0);
    }

    @Override
    public Optional<Reason> breach(Proceedings proceedings) {
        var attended = proceedings.session().attended();
        return proceedings.resolutions().stream()
                .filter(resolution -> attended != null && resolution.votes() > attended)
                .findFirst()
                .map(resolution -> reason(resolution.title(), resolution.votes(), attended == null ? 0 : attended));
    }

    @Override
    public Reason kept(Proceedings proceedings) {
        return kept(new Object[0]);
    }

    @Override
    public String mendedAt() {
        return "";
    }
}
