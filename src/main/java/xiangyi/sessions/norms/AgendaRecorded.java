package xiangyi.sessions.norms;

import java.util.Optional;
import org.springframework.stereotype.Component;
import xiangyi.sessions.Proceedings;
import xiangyi.sessions.SessionCheck;
import xiangyi.shared.Reason;
import xiangyi.shared.RuleId;

/** A session has an agenda; without one nothing else can be checked. */
@Component
class AgendaRecorded implements SessionCheck {

    @Override
    public RuleId id() {
        return new RuleId("SESS-19");
    }

    @Override
    public String source() {
        return "《地方组织法》第十二条、第十九条";
    }

    @Override
    public boolean applies(Proceedings proceedings) {
        return proceedings.session().isCongress();
    }

    @Override
    public Optional<Reason> breach(Proceedings proceedings) {
        return proceedings.agenda().isEmpty() ? Optional.of(reason()) : Optional.empty();
    }

    @Override
    public Reason kept(Proceedings proceedings) {
        return kept(proceedings.agenda().size());
    }

    @Override
    public String mendedAt() {
        return "agenda";
    }
}
