package xiangyi.sessions;

import java.util.ArrayList;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import xiangyi.audit.Corrections;
import xiangyi.calendar.Workdays;
import xiangyi.roster.RosterQueries;
import xiangyi.roster.Term;
import xiangyi.shared.Actor;
import xiangyi.shared.Ground;
import xiangyi.shared.Reason;
import xiangyi.shared.ReasonRequest;
import xiangyi.shared.Refusal;
import xiangyi.shared.Scope;
import xiangyi.shared.UseCases;

/** What people do with sessions: plan them, record how they were, put right what was typed wrong. */
@UseCases
public class Sessions {

    private final SessionRecords sessions;
    private final SessionQueries queries;
    private final RosterQueries roster;
    private final SessionChecks checks;
    private final SessionSearch search;
    private final Bases bases;
    private final Corrections corrections;
    private final Ground ground;
    private final Workdays workdays;

    Sessions(
            SessionRecords sessions,
            SessionQueries queries,
            RosterQueries roster,
            SessionChecks checks,
            SessionSearch search,
            Bases bases,
            Corrections corrections,
            Ground ground,
            Workdays workdays) {
        this.sessions = sessions;
        this.queries = queries;
        this.roster = roster;
        this.checks = checks;
        this.search = search;
        this.bases = bases;
        this.corrections = corrections;
        this.ground = ground;
        this.workdays = workdays;
    }

    /** Plans a session, or records one that was held. The same form sent twice finds it done. */
    public SessionId record(Actor actor, SessionRequest request) {
        actor.require(SessionRight.WRITE, request.area());
        if (sessions.existsById(request.id())) {
            return request.id();
        }
        var scope = actor.scope(SessionRight.WRITE);
        var term = term(scope, request);
        save(scope, Session.of(request, term, workdays.now()));
        return request.id();
    }

    /** A plan moves, or is recorded as it was held. */
    public void change(Actor actor, SessionId id, SessionRequest request) {
        var scope = actor.scope(SessionRight.WRITE);
        var session = sessions.get(scope, id).drawnFrom(request.version());
        if (session.isHeld()) {
            throw new Refusal("sessions.alreadyHeld");
        }
        session.fill(request, term(scope, request));
        save(scope, session);
    }

    /** Puts right what was typed wrong of a session that was held; the old values are kept with the reason. */
    public void correct(Actor actor, SessionId id, SessionRequest request, ReasonRequest why) {
        var scope = actor.scope(SessionRight.WRITE);
        var session = sessions.get(scope, id).drawnFrom(request.version());
        var old = queries.card(scope, id);
        session.fill(request, term(scope, request));
        save(scope, session);
        var now = queries.card(scope, id);
        var changes = corrections.changes(actor, now.area(), id, why.reason());
        changes.of("ordinal", old.number(), now.number());
        changes.of(old, now, "term", "termOrdinal", "ordinal", "base", "needed");
    }

    /** Recorded by mistake. Refused when attendance, resolutions or motions stand on it. */
    public void voidIt(Actor actor, SessionId id, ReasonRequest request) {
        var scope = actor.scope(SessionRight.WRITE);
        var session = sessions.get(scope, id).drawnFrom(request.version());
        var attended = queries.attendance(scope, id).size();
        var resolved = queries.resolutions(scope, id).size();
        if (attended + resolved > 0) {
            throw new Refusal("sessions.stoodOn", attended, resolved);
        }
        ground.requireFree(id);
        session.voidOn(workdays.today());
        sessions.save(session);
        corrections.changes(actor, session.area(), id, request.reason()).of("status", "RECORDED", "VOID");
    }

    /** Takes an import back; refused where anything stands on it by now. */
    public void takeBack(Actor actor, SessionId id, String reason) {
        var session = sessions.get(actor.scope(SessionRight.WRITE), id);
        if (!session.agenda().isEmpty() || !session.teams().isEmpty()) {
            throw new Refusal("sessions.hasAgenda");
        }
        voidIt(
                actor,
                id,
                new ReasonRequest(
                        reason,
                        queries.card(actor.scope(SessionRight.WRITE), id).version()));
        sessions.findById(id).ifPresent(sessions::delete);
    }

    /** The whole agenda and the working teams; items that stood there before keep their ids. */
    public void plan(Actor actor, SessionId id, AgendaRequest request) {
        var session = sessions.get(actor.scope(SessionRight.WRITE), id).drawnFrom(request.version());
        session.plan(
                Agenda.of(session, request.filledItems()),
                request.filledTeams().stream()
                        .map(team -> Agenda.team(session.area(), team))
                        .toList());
        search.write(actor.scope(SessionRight.WRITE), sessions.save(session).id());
    }

    /** One more item at the end of the agenda, as a ledger has them. */
    public AgendaItemId add(Actor actor, SessionId id, AgendaRequest.Line line) {
        var session = sessions.get(actor.scope(SessionRight.WRITE), id);
        var item = Agenda.item(session.area(), line);
        var agenda = new ArrayList<>(session.agenda());
        agenda.add(item);
        session.plan(agenda, session.teams());
        search.write(actor.scope(SessionRight.WRITE), sessions.save(session).id());
        return item.id();
    }

    /** One more working team. */
    public TeamId add(Actor actor, SessionId id, AgendaRequest.Group group) {
        var session = sessions.get(actor.scope(SessionRight.WRITE), id);
        var team = Agenda.team(session.area(), group);
        var teams = new ArrayList<>(session.teams());
        teams.add(team);
        session.plan(session.agenda(), teams);
        search.write(actor.scope(SessionRight.WRITE), sessions.save(session).id());
        return team.id();
    }

    /** An item or a team that should not be there. */
    public void remove(Actor actor, SessionId id, AgendaItemId item) {
        var session = sessions.get(actor.scope(SessionRight.WRITE), id);
        session.plan(
                session.agenda().stream()
                        .filter(standing -> !standing.id().equals(item))
                        .toList(),
                session.teams());
        search.write(actor.scope(SessionRight.WRITE), sessions.save(session).id());
    }

    public void remove(Actor actor, SessionId id, TeamId team) {
        var session = sessions.get(actor.scope(SessionRight.WRITE), id);
        session.plan(
                session.agenda(),
                session.teams().stream()
                        .filter(standing -> !standing.id().equals(team))
                        .toList());
        search.write(actor.scope(SessionRight.WRITE), sessions.save(session).id());
    }

    private void save(Scope scope, Session session) {
        try {
            sessions.save(session);
        } catch (DuplicateKeyException taken) {
            throw new Refusal(List.of(Reason.of("sessions.taken").at("ordinal")));
        }
        bases.keep(session.area(), session.id());
        search.write(scope, session.id());
        if (!session.isHeld() || !session.closesOn().isBefore(workdays.today())) {
            checks.requireLawful(queries.proceedings(scope, session.id()));
        }
    }

    /** The term of the day; with everything else that is wrong, where something is. */
    private Term term(Scope scope, SessionRequest request) {
        var term = roster.term(request.area(), request.opensOn());
        var problems = SessionFaults.of(request, term, workdays.today());
        term.flatMap(of -> queries.find(scope, request.area(), request.kind(), of.ordinal(), request.ordinal()))
                .filter(standing -> !standing.id().equals(request.id()))
                .ifPresent(standing -> problems.add(Reason.of("sessions.taken").at("ordinal")));
        Refusal.ifAny(problems);
        return term.orElseThrow();
    }
}
