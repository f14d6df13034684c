package xiangyi.petitions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiangyi.audit.Corrections;
import xiangyi.calendar.Workdays;
import xiangyi.roster.Deputies;
import xiangyi.roster.Deputy;
import xiangyi.roster.RosterQueries;
import xiangyi.shared.Actor;
import xiangyi.shared.Reason;
import xiangyi.shared.ReasonRequest;
import xiangyi.shared.Recorded;
import xiangyi.shared.Refusal;
import xiangyi.shared.Scope;
import xiangyi.shared.UseCases;

/** What people do with informants: deputies are asked to serve, and cease to. */
@UseCases
public class Informants {

    private final InformantRepository informants;
    private final InformantQueries queries;
    private final Deputies deputies;
    private final RosterQueries roster;
    private final Corrections corrections;
    private final Workdays workdays;

    Informants(
            InformantRepository informants,
            InformantQueries queries,
            Deputies deputies,
            RosterQueries roster,
            Corrections corrections,
            Workdays workdays) {
        this.informants = informants;
        this.queries = queries;
        this.deputies = deputies;
        this.roster = roster;
        this.corrections = corrections;
        this.workdays = workdays;
    }

    /** Asks deputies to serve. Whoever serves already goes on as before, so the same form sent twice changes nothing. */
    public List<InformantId> appoint(Actor actor, AppointmentRequest request) {
        actor.require(PetitionRight.WRITE, request.area());
        var scope = actor.scope(PetitionRight.WRITE);
        var problems = new ArrayList<Reason>();
        days(request.since(), request.until(), problems);
        var typed = request.each();
        var found = deputies.find(scope, request.area(), request.since(), typed);
        for (var i = 0; i < typed.size(); i++) {
            if (found.get(i).isEmpty()) {
                problems.add(Reason.of("petitions.notDeputy", typed.get(i)).at("names"));
            }
        }
        Refusal.ifAny(problems);
        var serving = queries.serving(scope, request.area(), request.since());
        var made = new ArrayList<InformantId>();
        for (var deputy :
                found.stream().map(java.util.Optional::orElseThrow).distinct().toList()) {
            if (!serving.contains(deputy.person())) {
                made.add(add(actor, request, deputy));
            }
        }
        return made;
    }

    /** Puts a last day, or puts right what was typed wrong. */
    public void serve(Actor actor, InformantId id, ServiceRequest request) {
        var informant = informants.get(actor.scope(PetitionRight.WRITE), id).drawnFrom(request.version());
        var problems = new ArrayList<Reason>();
        days(request.since(), request.until(), problems);
        var isCorrection = !request.since().equals(informant.since()) || informant.untilOn() != null;
        if (isCorrection && request.reason() == null) {
            problems.add(Reason.of("petitions.reasonNeeded").at("reason"));
        }
        if (!request.since().equals(informant.since())) {
            mayBegin(actor.scope(PetitionRight.WRITE), informant, request.since(), problems);
        }
        Refusal.ifAny(problems);
        if (isCorrection) {
            var changes = corrections.changes(actor, informant.area(), id, String.valueOf(request.reason()));
            changes.of("since", informant.since(), request.since());
            changes.of("until", informant.untilOn(), request.until());
        }
        informant.serves(request.since(), request.until());
        informants.save(informant);
    }

    /** Recorded by mistake. */
    public void voidIt(Actor actor, InformantId id, ReasonRequest request) {
        var informant = informants.get(actor.scope(PetitionRight.WRITE), id).drawnFrom(request.version());
        informant.voidIt();
        informants.save(informant);
        corrections.changes(actor, informant.area(), id, request.reason()).voided();
    }

    /** Takes an imported line back, unless it was changed since. */
    public void takeOut(Actor actor, InformantId id) {
        var informant = informants.get(actor.scope(PetitionRight.WRITE), id);
        if (informant.version() > 1) {
            throw new Refusal("petitions.laterWork", informant.name());
        }
        informants.delete(informant);
    }

    /** On a new first day they are a deputy, as on the one that was typed, and do not serve already. */
    private void mayBegin(Scope scope, Informant informant, LocalDate since, List<Reason> problems) {
        if (roster.deputies(scope, informant.area(), since).stream()
                .noneMatch(deputy -> deputy.person().equals(informant.person()))) {
            problems.add(Reason.of("petitions.notDeputy", informant.name()).at("since"));
        }
        if (queries.on(scope, since).stream()
                .anyMatch(row ->
                        row.person().equals(informant.person()) && !row.id().equals(informant.id()))) {
            problems.add(Reason.of("petitions.servesAlready", informant.name()).at("since"));
        }
    }

    private InformantId add(Actor actor, AppointmentRequest request, Deputy deputy) {
        return informants
                .save(new Informant(
                        InformantId.next(),
                        Recorded.of(request.area(), actor, workdays.now()),
                        deputy.person(),
                        deputy.name(),
                        deputy.village(),
                        request.since(),
                        request.until()))
                .id();
    }

    private void days(LocalDate since, @Nullable LocalDate until, List<Reason> problems) {
        workdays.notInFuture(since, "since", problems);
        if (until != null && until.isBefore(since)) {
            problems.add(Reason.of("petitions.endsBeforeItBegan").at("until"));
        }
    }
}
