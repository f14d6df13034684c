package xiangyi.referrals.norms;

import java.util.Optional;
import org.springframework.stereotype.Component;
import xiangyi.referrals.AnswerClock;
import xiangyi.referrals.HandOvers.Planned;
import xiangyi.shared.Norm;
import xiangyi.shared.Reason;
import xiangyi.shared.RuleId;

/** 涉及面广、处理难度大的，才用六个月: whoever grants it says why. */
@Component
class HardClockHasReason implements Norm<Planned> {

    @Override
    public RuleId id() {
        return new RuleId("SUGG-06");
    }

    @Override
    public String source() {
        return "《代表法》第五十一条";
    }

    @Override
    public Optional<Reason> breach(Planned planned) {
        var note = planned.to().note();
        var broken = planned.to().clock() == AnswerClock.HARD && (note == null || note.isBlank());
        return broken ? Optional.of(reason().at("note")) : Optional.empty();
    }
}
