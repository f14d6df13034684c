package xiangyi.sessions;

import java.util.ArrayList;
import xiangyi.audit.Corrections;
import xiangyi.calendar.Workdays;
import xiangyi.shared.Actor;
import xiangyi.shared.NotFound;
import xiangyi.shared.Reason;
import xiangyi.shared.ReasonRequest;
import xiangyi.shared.Refusal;
import xiangyi.shared.Scope;
import xiangyi.shared.UseCases;

/** What people do with resolutions. A vote that failed is recorded as it was; it is then no resolution. */
@UseCases
public class Resolutions {

    private final ResolutionRepository resolutions;
    private final SessionRecords sessions;
    private final SessionQueries queries;
    private final SessionChecks checks;
    private final SessionSearch search;
    private final Bases bases;
    private final Corrections corrections;
    private final Workdays workdays;

    Resolutions(
            ResolutionRepository resolutions,
            SessionRecords sessions,
            SessionQueries queries,
            SessionChecks checks,
            SessionSearch search,
            Bases bases,
            Corrections corrections,
            Workdays workdays) {
        this.resolutions = resolutions;
        this.sessions = sessions;
        this.queries = queries;
        this.checks = checks;
        this.search = search;
        this.bases = bases;
        this.corrections = corrections;
        this.workdays = workdays;
    }

    /** Records a vote. The same form sent twice finds it done. */
    public ResolutionId record(Actor actor, SessionId id, ResolutionRequest request) {
        var scope = actor.scope(SessionRight.WRITE);
        var session = sessions.get(scope, id);
        if (resolutions.existsById(request.id())) {
            return request.id();
        }
        refuseBad(session, request);
        var resolution = new Resolution(
                request.id(), session.area(), session.id(), request.title(), request.passedOn(), workdays.now());
        resolution.fill(request);
        save(scope, resolution, request);
        return request.id();
    }

    /** Puts right what was typed wrong; the old values are kept with the reason. */
    public void correct(Actor actor, SessionId session, ResolutionId id, ResolutionRequest request, ReasonRequest why) {
        var scope = actor.scope(SessionRight.WRITE);
        var resolution = get(scope, session, id).drawnFrom(request.version());
        refuseBad(sessions.get(scope, session), request);
        var old = queries.resolution(scope, session, id);
        resolution.fill(request);
        save(scope, resolution, request);
        var now = queries.resolution(scope, session, id);
        corrections.changes(actor, resolution.area(), session, why.reason()).of(old, now, "base");
    }

    /** A vote that is only now taken rests on a meeting of enough people, and on no more votes than people. */
    private void save(Scope scope, Resolution resolution, ResolutionRequest request) {
        resolutions.save(resolution);
        bases.keep(resolution.area(), resolution.session());
        search.write(scope, resolution.session());
        if (!request.passedOn().isBefore(workdays.today())) {
            checks.requireLawful(
                    queries.proceedings(scope, resolution.session()).about(resolution.id()));
        }
    }

    /** Recorded by mistake. */
    public void voidIt(Actor actor, SessionId session, ResolutionId id, ReasonRequest request) {
        var resolution = get(actor.scope(SessionRight.WRITE), session, id).drawnFrom(request.version());
        voidIt(actor, resolution, request.reason());
    }

    /** Takes an import back. */
    public void takeBack(Actor actor, ResolutionId id, String reason) {
        voidIt(actor, resolutions.get(actor.scope(SessionRight.WRITE), id), reason);
    }

    private void voidIt(Actor actor, Resolution resolution, String reason) {
        resolution.voidOn(workdays.today());
        resolutions.save(resolution);
        search.write(actor.scope(SessionRight.WRITE), resolution.session());
        corrections
                .changes(actor, resolution.area(), resolution.session(), reason)
                .of("status", "RECORDED", "VOID");
    }

    private Resolution get(Scope scope, SessionId session, ResolutionId id) {
        var resolution = resolutions.get(scope, id);
        if (!resolution.session().equals(session)) {
            throw new NotFound(id);
        }
        return resolution;
    }

    private void refuseBad(Session session, ResolutionRequest request) {
        var problems = new ArrayList<Reason>();
        workdays.notInFuture(request.passedOn(), "passedOn", problems);
        if (request.passedOn().isBefore(session.opensOn()) || request.passedOn().isAfter(session.closesOn())) {
            problems.add(Reason.of("sessions.votedOutside", request.passedOn().toString())
                    .at("passedOn"));
        }
        Refusal.ifAny(problems);
    }
}
