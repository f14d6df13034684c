package xiangyi.sessions;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import xiangyi.audit.Corrections;
import xiangyi.calendar.Workdays;
import xiangyi.roster.Deputies;
import xiangyi.roster.Deputy;
import xiangyi.shared.Actor;
import xiangyi.shared.NotFound;
import xiangyi.shared.PersonId;
import xiangyi.shared.Reason;
import xiangyi.shared.Refusal;
import xiangyi.shared.Scope;
import xiangyi.shared.UseCases;

/** Who came to a session, person by person. */
@UseCases
public class Attendances {

    private final SessionRecords sessions;
    private final SessionQueries queries;
    private final Deputies deputies;
    private final Corrections corrections;
    private final JdbcClient jdbc;
    private final Workdays workdays;

    Attendances(
            SessionRecords sessions,
            SessionQueries queries,
            Deputies deputies,
            Corrections corrections,
            JdbcClient jdbc,
            Workdays workdays) {
        this.sessions = sessions;
        this.queries = queries;
        this.deputies = deputies;
        this.corrections = corrections;
        this.jdbc = jdbc;
        this.workdays = workdays;
    }

    /** The whole list in one form. What was written down before changes only with a reason, and is kept. */
    public void record(Actor actor, SessionId id, SessionAttendanceRequest request) {
        var scope = actor.scope(SessionRight.WRITE);
        var session = sessions.get(scope, id).drawnFrom(request.version());
        Map<PersonId, SessionAttendance> standing = queries.attendance(scope, id).stream()
                .collect(Collectors.toMap(SessionAttendance::person, Function.identity()));
        Map<PersonId, Deputy> inOffice = called(scope, session).stream()
                .collect(Collectors.toMap(Deputy::person, Function.identity(), (one, two) -> one));
        refuseBad(session, request, standing, inOffice);
        var changes = corrections.changes(actor, session.area(), id, request.why() == null ? "" : request.why());
        for (var line : request.lines()) {
            var old = standing.get(line.person());
            if (old != null && old.status() != line.status()) {
                changes.of("attendance", said(old.name(), old.status()), said(old.name(), line.status()));
            }
            if (line.status() == null) {
                forget(id, line.person());
            } else {
                var deputy = inOffice.get(line.person());
                var name = old != null ? old.name() : deputy != null ? deputy.name() : "";
                write(session, line.person(), name, line.status(), line.reason());
            }
        }
        sessions.save(session);
    }

    /** One line of a ledger: the deputy as typed. */
    public AttendanceId attend(
            Actor actor, SessionId id, String typed, AttendanceStatus status, @Nullable String reason) {
        var scope = actor.scope(SessionRight.WRITE);
        var session = sessions.get(scope, id);
        requireHeld(session, status);
        var deputy = deputies.find(scope, session.area(), session.opensOn(), List.of(typed))
                .get(0)
                .orElseThrow(() -> new Refusal(
                        List.of(Reason.of("sessions.notDeputy", typed).at("person"))));
        if (session.kind() == SessionKind.PRESIDIUM
                && called(scope, session).stream()
                        .noneMatch(member -> member.person().equals(deputy.person()))) {
            throw new Refusal(
                    List.of(Reason.of("sessions.notMember", deputy.name()).at("person")));
        }
        var before = queries.attendance(scope, id).stream()
                .anyMatch(standing -> standing.person().equals(deputy.person()));
        if (before) {
            throw new Refusal(
                    List.of(Reason.of("sessions.attendsTwice", deputy.name()).at("person")));
        }
        return write(session, deputy.person(), deputy.name(), status, reason);
    }

    /** Takes back one line of a ledger. */
    public void takeBack(Actor actor, AttendanceId id) {
        var done = jdbc.sql("delete from sessions.attendance where id = :id and area like :within")
                .param("id", id.value())
                .param("within", actor.scope(SessionRight.WRITE).within())
                .update();
        if (done == 0) {
            throw new NotFound(id);
        }
    }

    private List<Deputy> called(Scope scope, Session session) {
        return queries.called(scope, session.area(), session.kind(), session.opensOn());
    }

    private void refuseBad(
            Session session,
            SessionAttendanceRequest request,
            Map<PersonId, SessionAttendance> standing,
            Map<PersonId, Deputy> inOffice) {
        var problems = new ArrayList<Reason>();
        var changes = false;
        for (var line : request.lines()) {
            var old = standing.get(line.person());
            if (old == null && !inOffice.containsKey(line.person())) {
                problems.add(Reason.of("sessions.notInOffice." + session.kind()));
            }
            changes |= old != null && old.status() != line.status();
        }
        if (changes && (request.why() == null || request.why().isBlank())) {
            problems.add(Reason.of("sessions.changedWithoutReason").at("why"));
        }
        var early = session.opensOn().isAfter(workdays.today());
        if (early
                && request.lines().stream()
                        .anyMatch(line -> line.status() != null && line.status() != AttendanceStatus.LEAVE)) {
            problems.add(Reason.of("sessions.notYet"));
        }
        Refusal.ifAny(problems);
    }

    private void requireHeld(Session session, AttendanceStatus status) {
        if (session.opensOn().isAfter(workdays.today()) && status != AttendanceStatus.LEAVE) {
            throw new Refusal("sessions.notYet");
        }
    }

    private AttendanceId write(
            Session session, PersonId person, String name, AttendanceStatus status, @Nullable String reason) {
        var id = jdbc.sql("""
                        insert into sessions.attendance (id, area, session, person, name, status, reason, recorded_at)
                        values (:id, :area, :session, :person, :name, :status, :reason, :at)
                        on conflict (session, person) do update set status = :status, reason = :reason
                        returning id
                        """)
                .param("id", UUID.randomUUID())
                .param("area", session.area().code())
                .param("session", session.id().value())
                .param("person", person.value())
                .param("name", name)
                .param("status", status.name())
                .param("reason", reason)
                .param("at", Timestamp.from(workdays.now()))
                .query(UUID.class)
                .single();
        return new AttendanceId(id);
    }

    private void forget(SessionId id, PersonId person) {
        jdbc.sql("delete from sessions.attendance where session = :session and person = :person")
                .param("session", id.value())
                .param("person", person.value())
                .update();
    }

    private static String said(String name, @Nullable AttendanceStatus status) {
        return name + " " + (status == null ? "" : status.name());
    }
}
