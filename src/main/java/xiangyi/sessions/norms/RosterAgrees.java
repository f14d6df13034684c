package xiangyi.sessions.norms;

import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import xiangyi.sessions.Proceedings;
import xiangyi.sessions.SessionCheck;
import xiangyi.shared.Reason;
import xiangyi.shared.RuleId;

/** What the paper says of who should come, and how many came, fits the roster of that day; the roster is what counts. */
@Component
class RosterAgrees implements SessionCheck {

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
        var session = proceedings.session();
        return session.base() != null && (session.expected() != null || session.attended() != null);
    }

    @Override
    public Optional<Reason> breach(Proceedings proceedings) {
        var session = proceedings.session();
        var base = session.base();
        var expected = session.expected();
        var attended = session.attended();
        if (base != null && expected != null && !expected.equals(base)) {
            return Optional.of(reason(expected, base));
        }
        return base != null && attended != null && attended > base
                ? Optional.of(Reason.of(key() + ".more", attended, base).by(source()))
                : Optional.empty();
    }

    @Override
    public Reason kept(Proceedings proceedings) {
        return kept(Objects.requireNonNull(proceedings.session().base()));
    }

    @Override
    public String mendedAt() {
        return "form";
    }
}
