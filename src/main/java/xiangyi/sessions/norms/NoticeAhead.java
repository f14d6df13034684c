package xiangyi.sessions.norms;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Component;
import xiangyi.sessions.Proceedings;
import xiangyi.sessions.SessionCheck;
import xiangyi.shared.Reason;
import xiangyi.shared.RuleId;

/** Deputies are told date and agenda seven days before the session. */
@Component
class NoticeAhead implements SessionCheck {

    private static final int DAYS = 7;

    @Override
    public RuleId id() {
        return new RuleId("SESS-08");
    }

    @Override
    public String source() {
        return "各省实施办法多为7日，可由本地设定";
    }

    @Override
    public boolean applies(Proceedings proceedings) {
        return proceedings.session().isCongress();
    }

    @Override
    public Optional<Reason> breach(Proceedings proceedings) {
        if (proceedings.session().noticedOn() == null) {
            return Optional.of(Reason.of(key() + ".unrecorded").by(source()));
        }
        return ahead(proceedings) < DAYS ? Optional.of(reason(ahead(proceedings))) : Optional.empty();
    }

    @Override
    public Reason kept(Proceedings proceedings) {
        return kept(ahead(proceedings));
    }

    @Override
    public String mendedAt() {
        return "form";
    }

    private static long ahead(Proceedings proceedings) {
        var session = proceedings.session();
        return session.noticedOn() == null ? 0 : ChronoUnit.DAYS.between(session.noticedOn(), session.opensOn());
    }
}
