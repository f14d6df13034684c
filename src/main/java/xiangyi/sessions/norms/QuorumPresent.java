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
        return proceedings.session().isCongress() && proceedings.session().isQuorate() != null;
    }

    @Override
    public Optional<Reason> breach(Proceedings proceedings) {
        return proceedings.session().isInquorate() ? Optional.of(reason(counts(proceedings))) : Optional.empty();
    }

    @Override
    public Reason kept(Proceedings proceedings) {
        return kept(counts(proceedings));
    }

    @Override
    public String mendedAt() {
        return "attendance";
    }

    private static Object[] counts(Proceedings proceedings) {
        var session = proceedings.session();
        return new Object[] {
            Objects.requireNonNull(session.base()),
            Objects.requireNonNull(session.needed()),
            Objects.requireNonNull(session.attended())
        };
    }
}
