package xiangyi.referrals.norms;

import java.util.Optional;
import org.springframework.stereotype.Component;
import xiangyi.referrals.Handling.Answered;
import xiangyi.referrals.ResultClass;
import xiangyi.shared.Norm;
import xiangyi.shared.Reason;
import xiangyi.shared.RuleId;

/** 正在解决的，写明办成什么、哪天办成: what is promised can only be tracked by its date. */
@Component
class PromiseHasDate implements Norm<Answered> {

    @Override
    public RuleId id() {
        return new RuleId("SUGG-12");
    }

    @Override
    public String source() {
        return "《代表法》第五十二条";
    }

    @Override
    public Optional<Reason> breach(Answered answered) {
        var reply = answered.reply();
        var promise = reply.promise();
        var broken =
                reply.result() == ResultClass.B && (promise == null || promise.isBlank() || reply.promisedOn() == null);
        return broken ? Optional.of(reason().at("promise")) : Optional.empty();
    }
}
