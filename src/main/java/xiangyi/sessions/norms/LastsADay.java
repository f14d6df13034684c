package xiangyi.sessions.norms;

import java.util.Optional;
import org.springframework.stereotype.Component;
import xiangyi.sessions.Proceedings;
import xiangyi.sessions.SessionCheck;
import xiangyi.shared.Reason;
import xiangyi.shared.RuleId;

/** A session lasts a day at least; ten to two is none. A working day is counted as six hours of sitting. */
@Component
class LastsADay implements SessionCheck {

    private static final int DAY = 360;

    @Override
    public RuleId id() {
        return new RuleId("SESS-07");
    }

    @Override
    public String source() {
        return "中发〔2015〕18号；一天按6小时算，可由本地设定";
    }

    @Override
    public boolean applies(Proceedings proceedings) {
        return proceedings.session().isCongress() && (proceedings.minutes() > 0 || isLonger(proceedings));
    }

    @Override
    public Optional<Reason> breach(Proceedings proceedings) {
        var minutes = proceedings.minutes();
        return !isLonger(proceedings) && minutes < DAY
                ? Optional.of(reason(minutes / 60, minutes % 60))
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
