package xiangyi.sessions.norms;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import xiangyi.sessions.Proceedings;
import xiangyi.sessions.SessionCheck;
import xiangyi.shared.Area;
import xiangyi.shared.Reason;
import xiangyi.shared.RuleId;

/** A session opens with two thirds of all deputies: 36 of 54. */
@Component
class QuorumPresent implements SessionCheck {

    @Override
    public RuleId id() {
        return new RuleId("SESS-04");
    }

    @Override
    public String source() {
        return "《地方组织法》第十四条";
    }

    @Override
    public Level level(Area area, LocalDate on) {
        return Level.VOID;
    }

    @Override
    public boolean applies(Proceedings proceedings) {
        var session = proceedings.session();
        return session.isCongress() && session.quorum() != null && session.attended() != null;
    }

    @Override
    public Optional<Reason> breach(Proceedings proceedings) {
        var session = proceedings.session();
        var quorum = session.quorum();
        var attended = session.attended();
        return quorum != null && attended != null && attended < quorum.needed()
                ? Optional.of(reason(quorum.base(), quorum.needed(), attended))
                : Optional.empty();
    }

    @Override
    public Reason kept(Proceedings proceedings) {
        var quorum = Objects.requireNonNull(proceedings.session().quorum());
        return kept(
                quorum.base(),
                quorum.needed(),
                Objects.requireNonNull(proceedings.session().attended()));
    }

    @Override
    public String mendedAt() {
        return "attendance";
    }
}
