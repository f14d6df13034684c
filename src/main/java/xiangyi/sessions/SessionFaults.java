package xiangyi.sessions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xiangyi.roster.Term;
import xiangyi.shared.Reason;

/** What cannot be, of a plan or of a record: all of it at once. */
final class SessionFaults {

    private SessionFaults() {}

    static List<Reason> of(SessionRequest request, Optional<Term> term, LocalDate today) {
        var problems = new ArrayList<Reason>();
        if (term.isEmpty()) {
            problems.add(Reason.of("sessions.noTerm", request.opensOn().toString())
                    .at("opensOn")
                    .by("《地方组织法》第九条"));
        } else if (!term.get().holdsOn(request.lastDay())) {
            problems.add(Reason.of("sessions.beyondTerm", request.lastDay().toString())
                    .at("closesOn")
                    .by("《地方组织法》第九条"));
        }
        if (request.lastDay().isBefore(request.opensOn())) {
            problems.add(Reason.of("sessions.closesBeforeOpens").at("closesOn"));
        }
        if (request.held() && request.opensOn().isAfter(today)) {
            problems.add(Reason.of("shared.notInFuture", request.opensOn().toString())
                    .at("opensOn"));
        }
        if (!request.held() && request.lastDay().isBefore(today)) {
            problems.add(Reason.of("sessions.planInPast", request.lastDay().toString())
                    .at("held"));
        }
        if (!request.held() && request.present() != null) {
            problems.add(Reason.of("sessions.presentBeforehand").at("present"));
        }
        if (request.present() != null && request.expected() != null && request.present() > request.expected()) {
            problems.add(Reason.of("sessions.moreThanExpected", request.present(), request.expected())
                    .at("present"));
        }
        if (request.motionsUntil() != null
                && request.motionsUntil().toLocalDate().isAfter(request.lastDay())) {
            problems.add(
                    Reason.of("sessions.deadlineAfterClose").at("motionsUntil").by("《地方组织法》第二十二条"));
        }
        return problems;
    }
}
