package xiangyi.sessions.norms;

import java.util.Optional;
import org.springframework.stereotype.Component;
import xiangyi.areas.Settings;
import xiangyi.sessions.Proceedings;
import xiangyi.sessions.SessionCheck;
import xiangyi.sessions.SessionSettings;
import xiangyi.shared.Reason;
import xiangyi.shared.RuleId;

/**
 * A session lasts a day at least; ten to two is none. A working day is counted as six hours of sitting, unless set
 * otherwise. What is judged is how long it really sat, as recorded; only where nobody recorded it, what the agenda
 * adds up to: a full programme does not make up for a session that broke up early.
 */
@Component
class LastsADay implements SessionCheck {

    private final Settings settings;

    LastsADay(Settings settings) {
        this.settings = settings;
    }

    @Override
    public RuleId id() {
        return new RuleId("SESS-07");
    }

    @Override
    public String source() {
        return SessionSettings.MINUTES.source();
    }

    @Override
    public boolean applies(Proceedings proceedings) {
        return proceedings.session().isCongress() && (proceedings.minutes() > 0 || isLonger(proceedings));
    }

    @Override
    public Optional<Reason> breach(Proceedings proceedings) {
        var session = proceedings.session();
        var minutes = proceedings.minutes();
        var day = settings.value(SessionSettings.MINUTES, session.area(), session.opensOn());
        var needed = Integer.parseInt(day.value());
        return !isLonger(proceedings) && minutes < needed
                ? Optional.of(Reason.of(key(), minutes / 60, minutes % 60, needed / 60, needed % 60)
                        .by(day.source()))
                : Optional.empty();
    }

    @Override
    public Reason kept(Proceedings proceedings) {
        return kept(proceedings.minutes() / 60, proceedings.minutes() % 60);
    }

    @Override
    public String mendedAt() {
        return "agenda";
    }

    private static boolean isLonger(Proceedings proceedings) {
        return proceedings.session().closesOn().isAfter(proceedings.session().opensOn());
    }
}
