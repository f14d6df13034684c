package xiangyi.sessions.norms;

import java.util.Optional;
import org.springframework.stereotype.Component;
import xiangyi.calendar.Dates;
import xiangyi.sessions.Proceedings;
import xiangyi.sessions.SessionCheck;
import xiangyi.shared.Reason;
import xiangyi.shared.RuleId;

/** The papers reach the deputies a day before the session at the latest. */
@Component
class PapersAhead implements SessionCheck {

    @Override
    public RuleId id() {
        return new RuleId("SESS-09");
    }

    @Override
    public String source() {
        return "中发〔2015〕18号；日期可由本地设定";
    }

    @Override
    public boolean applies(Proceedings proceedings) {
        return proceedings.session().isCongress();
    }

    @Override
    public Optional<Reason> breach(Proceedings proceedings) {
        var session = proceedings.session();
        var latest = Dates.monthDay(session.opensOn().minusDays(1));
        if (session.papersOn() == null) {
            return Optional.of(Reason.of(key() + ".unrecorded", latest).by(source()));
        }
        return session.papersOn().isBefore(session.opensOn())
                ? Optional.empty()
                : Optional.of(reason(Dates.monthDay(session.papersOn()), latest));
    }

    @Override
    public Reason kept(Proceedings proceedings) {
        var papers = proceedings.session().papersOn();
        return kept(papers == null ? "" : Dates.monthDay(papers));
    }

    @Override
    public String mendedAt() {
        return "form";
    }
}
