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

/** The law bars chair and vice chair; whether it is so for the presidium, a province says. */
@Component
class PresidiumBesideGovernment implements Norm<Appointment> {

    @Override
    public RuleId id() {
        return new RuleId("SESS-12");
    }

    @Override
    public String source() {
        return "《地方组织法》第十九条；本省的乡镇人大工作条例";
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
        return congress == PostKind.PRESIDIUM
                && (GovernmentTitle.isCertain(kind, title) || GovernmentTitle.isLikely(kind, title));
    }
}
