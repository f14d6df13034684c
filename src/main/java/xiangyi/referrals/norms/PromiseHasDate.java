package xiangyi.referrals.norms;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import xiangyi.referrals.ReferralCard;
import xiangyi.referrals.ResultClass;
import xiangyi.shared.Area;
import xiangyi.shared.Norm;
import xiangyi.shared.Reason;
import xiangyi.shared.RuleId;

/** 正在解决的，写明办成什么、哪天办成: custom, as what is promised can only be tracked by its date; the law says nothing of dates. */
@Component
class PromiseHasDate implements Norm<ReferralCard> {

    @Override
    public RuleId id() {
        return new RuleId("SUGG-12");
    }

    @Override
    public String source() {
        return "国内通行做法：承诺事项写明时间，便于跟踪";
    }

    @Override
    public Level level(Area area, LocalDate on) {
        return Level.WARN;
    }

    @Override
    public Optional<Reason> breach(ReferralCard referral) {
        var promise = referral.promise();
        var vague = promise == null || promise.isBlank() || referral.promisedOn() == null;
        return referral.isPromised() && referral.result() == ResultClass.B && vague
                ? Optional.of(reason())
                : Optional.empty();
    }
}
