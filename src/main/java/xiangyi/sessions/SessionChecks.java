package xiangyi.sessions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import xiangyi.shared.Norm;
import xiangyi.shared.Reason;

/** Checks a session against all its rules. */
@Component
public class SessionChecks {

    /** What one rule says of a session. */
    public record Finding(boolean kept, boolean grave, String title, Reason reason, String mendedAt) {}

    private final List<SessionCheck> checks;

    SessionChecks(List<SessionCheck> checks) {
        this.checks = checks;
    }

    /** Refuses a plan or a live act with every rule that would make it void. */
    void requireLawful(Proceedings proceedings) {
        var session = proceedings.session();
        Norm.requireAll(
                checks.stream().filter(check -> check.applies(proceedings)).toList(),
                proceedings,
                session.area(),
                session.opensOn());
    }

    /** Faults first, then reminders, then what is in order. */
    public List<Finding> of(Proceedings proceedings) {
        var findings = new ArrayList<Finding>();
        var session = proceedings.session();
        for (var check : checks) {
            if (check.applies(proceedings)) {
                var breach = check.breach(proceedings);
                findings.add(new Finding(
                        breach.isEmpty(),
                        check.level(session.area(), session.opensOn()) == Norm.Level.VOID,
                        check.key() + ".title",
                        breach.orElseGet(() -> check.kept(proceedings)),
                        check.mendedAt()));
            }
        }
        findings.sort(Comparator.comparing(Finding::kept).thenComparing(Finding::grave, Comparator.reverseOrder()));
        return findings;
    }
}
