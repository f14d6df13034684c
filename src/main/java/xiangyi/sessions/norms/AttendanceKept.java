package xiangyi.sessions.norms;

import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import xiangyi.sessions.Proceedings;
import xiangyi.sessions.SessionCheck;
import xiangyi.shared.Reason;
import xiangyi.shared.RuleId;

/** Who votes has come: without a count or a list nobody can say that there were enough. Asked about, not void. */
@Component
class AttendanceKept implements SessionCheck {

    @Override
    public RuleId id() {
        return new RuleId("SESS-04");
    }

    @Override
    public String source() {
        return "《地方组织法》第十四条";
    }

    @Override
    public boolean applies(Proceedings proceedings) {
        return proceedings.session().held()
                && (!proceedings.resolutions().isEmpty()
                        || proceedings.session().isPartly());
    }

    @Override
    public Optional<Reason> breach(Proceedings proceedings) {
        var session = proceedings.session();
        if (session.isPartly()) {
            return Optional.of(Reason.of(
                            key() + ".partly",
                            session.marked(),
                            Objects.requireNonNull(session.base()) - session.marked())
                    .by(source()));
        }
        return session.attended() == null ? Optional.of(reason()) : Optional.empty();
    }

    @Override
    public Reason kept(Proceedings proceedings) {
        return kept(Objects.requireNonNull(proceedings.session().attended()));
    }

    @Override
    public String mendedAt() {
        return "attendance";
    }
}
