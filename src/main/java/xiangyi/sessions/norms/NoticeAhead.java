package xiangyi.sessions.norms;

import java.time.temporal.ChronoUnit;
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

/** Deputies are told date and agenda some days before the session: seven, unless set otherwise. */
@Component
class NoticeAhead implements SessionCheck {

    private final Settings settings;
    private final Workdays workdays;

    NoticeAhead(Settings settings, Workdays workdays) {
        this.settings = settings;
        this.workdays = workdays;
    }

    @Override
    public RuleId id() {
        return new RuleId("SESS-08");
    }

    @Override
    public String source() {
        return SessionSettings.NOTICE.source();
    }

    @Override
    public boolean applies(Proceedings proceedings) {
        return proceedings.session().isCongress();
    }

    @Override
    public Optional<Reason> breach(Proceedings proceedings) {
        var session = proceedings.session();
        var ahead = settings.value(SessionSettings.NOTICE, session.area(), session.opensOn());
        var latest =
                workdays.before(session.opensOn(), TimeLimit.of(ahead.value())).on();
        var noticed = session.noticedOn();
        if (noticed == null) {
            return Optional.of(
                    Reason.of(key() + ".unrecorded", Dates.monthDay(latest)).by(ahead.source()));
        }
        return noticed.isAfter(latest)
                ? Optional.of(Reason.of(key(), days(proceedings), Dates.monthDay(latest))
                        .by(ahead.source()))
                : Optional.empty();
    }

    @Override
    public Reason kept(Proceedings proceedings) {
        return kept(days(proceedings));
    }

    @Override
    public String mendedAt() {
        return "form";
    }

    private static long days(Proceedings proceedings) {
        var session = proceedings.session();
        return session.noticedOn() == null ? 0 : ChronoUnit.DAYS.between(session.noticedOn(), session.opensOn());
    }
}
