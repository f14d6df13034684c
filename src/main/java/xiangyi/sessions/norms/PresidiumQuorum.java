package xiangyi.sessions.norms;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import xiangyi.areas.Settings;
import xiangyi.sessions.Proceedings;
import xiangyi.sessions.SessionCheck;
import xiangyi.sessions.SessionSettings;
import xiangyi.shared.Area;
import xiangyi.shared.Reason;
import xiangyi.shared.RuleId;

/** The presidium meets with more than half of all its members, or with the share that is set. */
@Component
class PresidiumQuorum implements SessionCheck {

    private final Settings settings;

    PresidiumQuorum(Settings settings) {
        this.settings = settings;
    }

    @Override
    public RuleId id() {
        return new RuleId("SESS-13");
    }

    @Override
    public String source() {
        return SessionSettings.PRESIDIUM_QUORUM.source();
    }

    @Override
    public Level level(Area area, LocalDate on) {
        return Level.VOID;
    }

    @Override
    public boolean applies(Proceedings proceedings) {
        return !proceedings.session().isCongress() && proceedings.session().isQuorate() != null;
    }

    @Override
    public Optional<Reason> breach(Proceedings proceedings) {
        var session = proceedings.session();
        var share = settings.value(SessionSettings.PRESIDIUM_QUORUM, session.area(), session.opensOn());
        return session.isInquorate()
                ? Optional.of(Reason.of(
                                key(),
                                Objects.requireNonNull(session.base()),
                                Objects.requireNonNull(session.needed()),
                                Objects.requireNonNull(session.attended()))
                        .by(share.source()))
                : Optional.empty();
    }

    @Override
    public Reason kept(Proceedings proceedings) {
        var session = proceedings.session();
        return kept(Objects.requireNonNull(session.base()), Objects.requireNonNull(session.attended()));
    }

    @Override
    public String mendedAt() {
        return "attendance";
    }
}
