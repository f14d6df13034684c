package xiangyi.sessions.norms;

import java.util.Optional;
import org.springframework.stereotype.Component;
import xiangyi.sessions.Proceedings;
import xiangyi.sessions.SessionCheck;
import xiangyi.shared.Reason;
import xiangyi.shared.RuleId;

/** The count at the opening and the list of those who came say the same. */
@Component
class CountsAgree implements SessionCheck {

    @Override
    public RuleId id() {
        return new RuleId("SESS-04");
    }

    @Override
    public String source() {
        return "数字要前后相符";
    }

    @Override
    public boolean applies(Proceedings proceedings) {
        return proceedings.session().present() != null && proceedings.session().marked() > 0;
    }

    @Override
    public Optional<Reason> breach(Proceedings proceedings) {
        var session = proceedings.session();
        return session.present() != null && session.present() != session.counted()
                ? Optional.of(reason(session.present(), session.counted()))
                : Optional.empty();
    }

    @Override
    public Reason kept(Proceedings proceedings) {
        return kept(proceedings.session().counted());
    }

    @Override
    public String mendedAt() {
        return "attendance";
    }
}
