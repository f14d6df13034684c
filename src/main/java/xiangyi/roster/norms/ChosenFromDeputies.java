package xiangyi.roster.norms;

import java.util.Optional;
import org.springframework.stereotype.Component;
import xiangyi.roster.Appointment;
import xiangyi.roster.PostKind;
import xiangyi.shared.Norm;
import xiangyi.shared.Reason;
import xiangyi.shared.RuleId;

/** Chair, vice chair and presidium are elected from among the deputies. */
@Component
class ChosenFromDeputies implements Norm<Appointment> {

    @Override
    public RuleId id() {
        return new RuleId("APPT-01");
    }

    @Override
    public String source() {
        return "《地方组织法》第十八条、第十九条";
    }

    @Override
    public Optional<Reason> breach(Appointment appointment) {
        var request = appointment.request();
        return request.kind().isFromDeputies() && !appointment.isDeputy()
                ? Optional.of(reason(request.name()).at("name").by(source(request.kind())))
                : Optional.empty();
    }

    /** What the law leaves open about the presidium, a province says. */
    private static String source(PostKind kind) {
        return kind.isLeader() ? "《地方组织法》第十八条" : "《地方组织法》第十九条；本省的乡镇人大工作条例";
    }
}
