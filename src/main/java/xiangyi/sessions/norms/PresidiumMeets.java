package xiangyi.sessions.norms;

import java.util.Optional;
import org.springframework.stereotype.Component;
import xiangyi.sessions.AgendaKind;
import xiangyi.sessions.Proceedings;
import xiangyi.sessions.SessionCheck;
import xiangyi.shared.Reason;
import xiangyi.shared.RuleId;

/** The programme has a meeting of the presidium. */
@Component
class PresidiumMeets implements SessionCheck {

    @Override
    public RuleId id() {
        return new RuleId("S1-4");
    }

    @Override
    public String source() {
        return "《地方组织法》第十九条；日程要有主席团会议";
    }

    @Override
    public boolean applies(Proceedings proceedings) {
        return proceedings.session().isCongress() && !proceedings.agenda().isEmpty();
    }

    @Override
    public Optional<Reason> breach(Proceedings proceedings) {
        return proceedings.holds(AgendaKind.PRESIDIUM) ? Optional.empty() : Optional.of(reason());
    }

    @Override
    public Reason kept(Proceedings proceedings) {
        return kept(new Object[0]);
    }

    @Override
    public String mendedAt() {
        return "agenda";
    }
}
