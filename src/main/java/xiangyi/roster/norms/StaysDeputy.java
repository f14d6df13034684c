package xiangyi.roster.norms;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import xiangyi.roster.Appointment;
import xiangyi.shared.Area;
import xiangyi.shared.Norm;
import xiangyi.shared.Reason;
import xiangyi.shared.RuleId;

/** Whoever is no longer a deputy is no longer chair, vice chair or of the presidium. */
@Component
class StaysDeputy implements Norm<Appointment> {

    @Override
    public RuleId id() {
        return new RuleId("DEPT-13");
    }

    @Override
    public String source() {
        return "《选举法》第五十四条、第五十六条";
    }

    @Override
    public Level level(Area area, LocalDate on) {
        return Level.WARN;
    }

    @Override
    public Optional<Reason> breach(Appointment appointment) {
        var request = appointment.request();
        return request.kind().isFromDeputies() && !appointment.staysDeputy()
                ? Optional.of(reason(request.name(), request.title()))
                : Optional.empty();
    }
}
