package xiangyi.motions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import xiangyi.roster.Deputies;
import xiangyi.roster.RosterQueries;
import xiangyi.shared.Reason;
import xiangyi.shared.Scope;

/** Who signs a motion: deputies of that day, each once. */
@Component
class MotionSigners {

    private final Deputies deputies;
    private final RosterQueries roster;

    MotionSigners(Deputies deputies, RosterQueries roster) {
        this.deputies = deputies;
        this.roster = roster;
    }

    /** Whoever is no deputy, or signs twice, is among the problems. */
    List<Signer> of(Scope scope, MotionRequest request, List<Reason> problems) {
        var typed = request.signers();
        var found = deputies.find(scope, request.area(), request.receivedOn(), typed);
        for (var position = 0; position < typed.size(); position++) {
            if (found.get(position).isEmpty()) {
                problems.add(
                        notDeputy(typed.get(position), request.receivedOn()).at("signers"));
            } else if (found.indexOf(found.get(position)) < position) {
                problems.add(
                        Reason.of("motions.signedTwice", typed.get(position)).at("signers"));
            }
        }
        return found.stream()
                .flatMap(Optional::stream)
                .distinct()
                .map(deputy -> new Signer(deputy.person(), deputy.name()))
                .toList();
    }

    /** Of those who signed, who was a deputy on that day; the others are among the problems. */
    List<Signer> inOffice(Scope scope, Motion motion, LocalDate on, List<Reason> problems) {
        var inOffice = motion.signers().stream()
                .filter(signer ->
                        roster.deputy(scope, motion.area(), on, signer.person()).isPresent())
                .toList();
        motion.signers().stream()
                .filter(signer -> !inOffice.contains(signer))
                .forEach(signer -> problems.add(notDeputy(signer.name(), on).at("receivedOn")));
        return inOffice;
    }

    private static Reason notDeputy(String name, LocalDate on) {
        return Reason.of("motions.notDeputy", name).by("《代表法》第十五条").asOf(on);
    }
}
