package xiangyi.sessions.norms;

import java.time.LocalDate;
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

/** Between sessions the presidium meets every three months, unless set otherwise. */
@Component
class PresidiumEveryQuarter implements SessionCheck {

    private final Settings settings;
    private final Workdays workdays;

    PresidiumEveryQuarter(Settings settings, Workdays workdays) {
        this.settings = settings;
        this.workdays = workdays;
    }

    @Override
    public RuleId id() {
        return new RuleId("SESS-14");
    }

    @Override
    public String source() {
        return SessionSettings.PRESIDIUM_GAP.source();
    }

    @Override
    public boolean applies(Proceedings proceedings) {
        return proceedings.before() != null;
    }

    @Override
    public Optional<Reason> breach(Proceedings proceedings) {
        var before = proceedings.before();
        if (before == null) {
            return Optional.empty();
        }
        var session = proceedings.session();
        var gap = settings.value(SessionSettings.PRESIDIUM_GAP, session.area(), session.opensOn());
        LocalDate latest =
                workdays.dueUnshifted(before, TimeLimit.of(gap.value())).on();
        return session.opensOn().isAfter(latest)
                ? Optional.of(
                        Reason.of(key(), Dates.full(before), Dates.full(latest)).by(gap.source()))
                : Optional.empty();
    }

    @Override
    public Reason kept(Proceedings proceedings) {
        var before = proceedings.before();
        return kept(before == null ? "" : Dates.full(before));
    }

    @Override
    public String mendedAt() {
        return "form";
    }
}
