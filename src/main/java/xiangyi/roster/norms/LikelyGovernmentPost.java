package xiangyi.roster.norms;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import xiangyi.roster.Appointment;
import xiangyi.roster.PostKind;
import xiangyi.shared.Area;
import xiangyi.shared.Norm;
import xiangyi.shared.Reason;
import xiangyi.shared.RuleId;

/** A post beside that of chair or vice chair that by its name may be one of the government. */
@Component
class LikelyGovernmentPost implements Norm<Appointment> {

    @Override
    public RuleId id() {
        return new RuleId("APPT-12");
    }

    @Override
    public String source() {
        return "《地方组织法》第十八条";
    }

    @Override
    public Level level(Area area, LocalDate on) {
        return Level.WARN;
    }

    @Override
    public Optional<Reason> breach(Appointment appointment) {
        var request = appointment.request();
        return appointment.beside().stream()
                .filter(post -> asks(request.kind(), post.kind(), post.title())
                        || asks(post.kind(), request.kind(), request.title()))
                .findFirst()
                .map(post -> reason(request.name(), request.title(), post.title()));
    }

    private static boolean asks(PostKind congress, PostKind kind, String title) {
        return congress.isLeader() && GovernmentTitle.isLikely(kind, title);
    }
}
