package xiangyi.sessions.norms;

import java.util.Optional;
import org.springframework.stereotype.Component;
import xiangyi.sessions.AgendaKind;
import xiangyi.sessions.Proceedings;
import xiangyi.sessions.SessionCheck;
import xiangyi.shared.Reason;
import xiangyi.shared.RuleId;

/** The programme says until when motions may be brought in. */
@Component
class MotionDeadlineSet implements SessionCheck {

    @Override
    public RuleId id() {
        return new RuleId("S1-4");
    }

    @Override
    public String source() {
        return "《地方组织法》第二十二条；截止时间由主席团定";
    }

    @Override
    public boolean applies(Proceedings proceedings) {
        return proceedings.session().isCongress() && !proceedings.agenda().isEmpty();
    }

    @Override
    public Optional<Reason> breach(Proceedings proceedings) {
        return proceedings.holds(AgendaKind.MOTION_DEADLINE)
                        || proceedings.session().motionsUntil() != null
                ? Optional.empty()
                : Optional.of(reason());
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
