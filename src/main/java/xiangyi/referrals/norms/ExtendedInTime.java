package xiangyi.referrals.norms;

import java.util.Optional;
import org.springframework.stereotype.Component;
import xiangyi.calendar.Dates;
import xiangyi.referrals.HandOvers.MoreTime;
import xiangyi.shared.Norm;
import xiangyi.shared.Reason;
import xiangyi.shared.RuleId;

/** What is late stays late: more time is granted before the term ends, though it may be recorded afterwards. */
@Component
class ExtendedInTime implements Norm<MoreTime> {

    @Override
    public RuleId id() {
        return new RuleId("SUGG-06");
    }

    @Override
    public String source() {
        return "《代表法》第五十一条";
    }

    @Override
    public Optional<Reason> breach(MoreTime asked) {
        return asked.extension().on().isAfter(asked.dueOn())
                ? Optional.of(reason(Dates.full(asked.dueOn()))
                        .by(asked.kind().source())
                        .at("on"))
                : Optional.empty();
    }
}
