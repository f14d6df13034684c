package xiangyi.sessions.norms;

import java.util.Optional;
import org.springframework.stereotype.Component;
import xiangyi.sessions.Proceedings;
import xiangyi.sessions.SessionCheck;
import xiangyi.shared.Reason;
import xiangyi.shared.RuleId;

/** How long the session sat and what its agenda adds up to are the same. */
@Component
class MinutesAgree implements SessionCheck {

    @Override
    public RuleId id() {
        return new RuleId("SESS-07");
    }

    @Override
    public String source() {
        return "数字要前后相符";
    }

    @Override
    public boolean applies(Proceedings proceedings) {
        return proceedings.session().minutes() != null && proceedings.isTimed();
    }

    @Override
    public Optional<Reason> breach(Proceedings proceedings) {
        return proceedings.minutes() == proceedings.agendaMinutes()
                ? Optional.empty()
                : Optional.of(reason(proceedings.minutes(), proceedings.agendaMinutes()));
    }

    @Override
    public Reason kept(Proceedings proceedings) {
        return kept(proceedings.minutes());
    }

    @Override
    public String mendedAt() {
        return "agenda";
    }
}
