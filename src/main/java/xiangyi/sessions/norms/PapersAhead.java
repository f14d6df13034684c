package xiangyi.sessions.norms;

import java.util.Optional;
import org.springframework.stereotype.Component;
import xiangyi.areas.Settings;
import xiangyi.calendar.Dates;
import xiangyi.calendar.TimeLimit;
import xiangyi.calendar.Workdays;
import xiangyi.sessions.Proceedings;
import xiangyi.sessions.SessionCheck;
import xiangyi.sessions.SessionSettings;
import xiangyi.shared.Reason;
import xiangyi.shared.RuleId;

/** The papers reach the deputies a day before the session at the latest, or as long before as is set. */
@Component
class PapersAhead implements SessionCheck {

    private final Settings settings;
    private final Workdays workdays;

    PapersAhead(Settings settings, Workdays workdays) {
        this.settings = settings;
        this.workdays = workdays;
    }

    @Override
    public RuleId id() {
        return new RuleId("SESS-09");
    }

    @Override
    public String source() {
        return SessionSettings.PAPERS.source();
    }

    @Override
    public boolean applies(Proceedings proceedings) {
        return proceedings.session().isCongress();
    }

    @Override
    public Optional<Reason> breach(Proceedings proceedings) {
        var session = proceedings.session();
        var ahead = settings.value(SessionSettings.PAPERS, session.area(), session.opensOn());
        var latest =
                workdays.before(session.opensOn(), TimeLimit.of(ahead.value())).on();
        var papers = session.papersOn();
        if (papers == null) {
            return Optional.of(
                    Reason.of(key() + ".unrecorded", Dates.monthDay(latest)).by(ahead.source()));
        }
        return papers.isAfter(latest)
                ? Optional.of(Reason.of(key(), Dates.monthDay(papers), Dates.monthDay(latest))
                        .by(ahead.source()))
                : Optional.empty();
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
