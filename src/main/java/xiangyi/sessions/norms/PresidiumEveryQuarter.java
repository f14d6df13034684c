package xiangyi.sessions.norms;

import java.util.Optional;
import org.springframework.stereotype.Component;
import xiangyi.calendar.Dates;
import xiangyi.sessions.Proceedings;
import xiangyi.sessions.SessionCheck;
import xiangyi.shared.Reason;
import xiangyi.shared.RuleId;

/** Between sessions the presidium meets every three months. */
@Component
class PresidiumEveryQuarter implements SessionCheck {

    private static final int MONTHS = 3;

    @Override
    public RuleId id() {
        return new RuleId("SESS-14");
    }

    @Override
    public String source() {
        return "各省实施办法多为每三个月至少一次，可由本地设定";
    }

    @Override
    public boolean applies(Proceedings proceedings) {
        return proceedings.before() != null;
    }

    @Override
    public Optional<Reason> breach(Proceedings proceedings) {
        var before = proceedings.before();
        if (before == null || !proceedings.session().opensOn().isAfter(before.plusMonths(MONTHS))) {
            return Optional.empty();
        }
        return Optional.of(reason(Dates.full(before), Dates.full(before.plusMonths(MONTHS))));
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
