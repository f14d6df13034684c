package xiangyi.referrals.norms;

import java.util.Optional;
import org.springframework.stereotype.Component;
import xiangyi.calendar.Dates;
import xiangyi.referrals.HandOvers.MoreTime;
import xiangyi.shared.Norm;
import xiangyi.shared.Reason;
import xiangyi.shared.RuleId;

/** 至迟自交办之日起六个月内答复; where no law knows a term, within a year. */
@Component
class ExtensionWithinLaw implements Norm<MoreTime> {

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
        return asked.extension().dueOn().isAfter(asked.latest())
                ? Optional.of(reason(Dates.full(asked.latest()))
                        .by(asked.kind().source())
                        .at("dueOn"))
                : Optional.empty();
    }
}
