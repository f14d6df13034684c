package xiangyi.roster.norms;

import java.util.Optional;
import org.springframework.stereotype.Component;
import xiangyi.roster.Appointment;
import xiangyi.shared.Norm;
import xiangyi.shared.Reason;
import xiangyi.shared.RuleId;

/** Chair and vice chair hold no post of the government at the same time, whatever it was registered as. */
@Component
class NoGovernmentPost implements Norm<Appointment> {

    @Override
    public RuleId id() {
        return new RuleId("APPT-12");
    }

    @Override
    public String source() {
        return "《地方组织法》第十八条";
    }

    @Override
    public Optional<Reason> breach(Appointment appointment) {
        var request = appointment.request();
        var isGovernment = GovernmentTitle.isCertain(request.kind(), request.title());
        return appointment.beside().stream()
                .filter(post -> request.kind().isLeader() && GovernmentTitle.isCertain(post.kind(), post.title())
                        || isGovernment && post.kind().isLeader())
                .findFirst()
                .map(post -> reason(request.name(), post.title()).at("kind"));
    }
}
