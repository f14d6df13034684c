package xiangyi.sessions.norms;

import java.util.Optional;
import org.springframework.stereotype.Component;
import xiangyi.sessions.AgendaKind;
import xiangyi.sessions.Proceedings;
import xiangyi.sessions.SessionCheck;
import xiangyi.shared.Reason;
import xiangyi.shared.RuleId;

/** The programme has time for the deputies to deliberate. */
@Component
class DeputiesDeliberate implements SessionCheck {

    @Override
    public RuleId id() {
        return new RuleId("S1-4");
    }

    @Override
    public String source() {
        return "《代表法》第十三条、第十四条；日程要有审议";
    }

    @Override
    public boolean applies(Proceedings proceedings) {
        return proceedings.session().isCongress() && !proceedings.agenda().isEmpty();
    }

    @Override
    public Optional<Reason> breach(Proceedings proceedings) {
        return proceedings.holds(AgendaKind.DELIBERATION) ? Optional.empty() : Optional.of(reason());
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
