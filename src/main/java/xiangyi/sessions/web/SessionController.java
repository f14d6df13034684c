package xiangyi.sessions.web;

import html.Pages;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import xiangyi.areas.AreaQueries;
import xiangyi.audit.AuditQueries;
import xiangyi.calendar.Workdays;
import xiangyi.roster.Deputy;
import xiangyi.sessions.AgendaRequest;
import xiangyi.sessions.AttendanceStatus;
import xiangyi.sessions.Attendances;
import xiangyi.sessions.SessionAttendance;
import xiangyi.sessions.SessionAttendanceRequest;
import xiangyi.sessions.SessionCard;
import xiangyi.sessions.SessionChecks;
import xiangyi.sessions.SessionId;
import xiangyi.sessions.SessionQueries;
import xiangyi.sessions.SessionRight;
import xiangyi.sessions.Sessions;
import xiangyi.shared.Actor;
import xiangyi.shared.PersonId;
import xiangyi.shared.Scope;
import xiangyi.web.Show;

/** One session, its agenda with the working teams, and who came. */
@Controller
@RequestMapping("/sessions/{session}")
class SessionController {

    private final Sessions sessions;
    private final Attendances attendances;
    private final SessionQueries queries;
    private final SessionChecks checks;
    private final AreaQueries areas;
    private final AuditQueries audit;
    private final Workdays workdays;
    private final Pages pages;

    SessionController(
            Sessions sessions,
            Attendances attendances,
            SessionQueries queries,
            SessionChecks checks,
            AreaQueries areas,
            AuditQueries audit,
            Workdays workdays,
            Pages pages) {
        this.sessions = sessions;
        this.attendances = attendances;
        this.queries = queries;
        this.checks = checks;
        this.areas = areas;
        this.audit = audit;
        this.workdays = workdays;
        this.pages = pages;
    }

    @GetMapping
    View one(Actor actor, @PathVariable SessionId session) {
        var scope = actor.scope(SessionRight.READ);
        var proceedings = queries.proceedings(scope, session);
        return Show.page(pages.sessionsSession(new SessionPage(
                actor,
                areas.name(proceedings.session().area()),
                proceedings,
                checks.of(proceedings),
                queries.attendance(scope, session),
                queries.teams(scope, session),
                audit.changes(scope, session),
                workdays.today())));
    }

    @GetMapping("/agenda")
    View askAgenda(Actor actor, @PathVariable SessionId session) {
        var scope = actor.scope(SessionRight.WRITE);
        return Show.page(pages.sessionsAgenda(new AgendaPage(
                queries.card(scope, session), queries.agenda(scope, session), queries.teams(scope, session))));
    }

    @PostMapping("/agenda")
    View plan(Actor actor, @PathVariable SessionId session, @Valid AgendaRequest request) {
        sessions.plan(actor, session, request);
        return Show.next("/sessions/" + session.text() + "#agenda");
    }

    @GetMapping("/attendance")
    View askAttendance(
            Actor actor,
            @PathVariable SessionId session,
            @RequestParam(required = false) @Nullable AttendanceStatus others) {
        var scope = actor.scope(SessionRight.WRITE);
        var card = queries.card(scope, session);
        return Show.page(pages.sessionsAttendance(
                new AttendancePage(card, lines(scope, card, others), card.marked() > 0, workdays.today())));
    }

    @PostMapping("/attendance")
    View attend(Actor actor, @PathVariable SessionId session, @Valid SessionAttendanceRequest request) {
        attendances.record(actor, session, request);
        return Show.next("/sessions/" + session.text() + "#quorum");
    }

    /** Everybody who was called, and whoever is on the list though they are not; {@code others} for the unmarked. */
    private List<AttendancePage.Line> lines(Scope scope, SessionCard card, @Nullable AttendanceStatus others) {
        Map<PersonId, SessionAttendance> standing = new HashMap<>();
        queries.attendance(scope, card.id()).forEach(line -> standing.put(line.person(), line));
        var lines = new ArrayList<AttendancePage.Line>();
        var deputies = queries.called(scope, card.area(), card.kind(), card.opensOn());
        for (var deputy : deputies) {
            var line = standing.get(deputy.person());
            lines.add(new AttendancePage.Line(
                    deputy.person(),
                    deputy.name(),
                    deputy.village() == null ? deputy.constituency() : deputy.village(),
                    line == null ? others : line.status(),
                    line == null ? null : line.reason()));
        }
        var inOffice = deputies.stream().map(Deputy::person).collect(Collectors.toSet());
        standing.values().stream()
                .filter(line -> !inOffice.contains(line.person()))
                .forEach(line -> lines.add(
                        new AttendancePage.Line(line.person(), line.name(), null, line.status(), line.reason())));
        return lines;
    }
}
