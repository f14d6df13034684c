package xiangyi.sessions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import xiangyi.roster.Term;
import xiangyi.roster.TermId;
import xiangyi.shared.Area;
import xiangyi.shared.Outdated;
import xiangyi.shared.Scope;

/** A session from its plan to its record, with its agenda and its working teams. */
@Table(schema = "sessions", name = "session")
class Session {

    @Id
    private final SessionId id;

    @Version
    private int version;

    private final Area area;
    private final SessionKind kind;
    private TermId term;
    private int termOrdinal;
    private int ordinal;
    private LocalDate opensOn;
    private LocalDate closesOn;
    private @Nullable Integer minutes;
    private @Nullable String place;
    private @Nullable LocalDate noticedOn;
    private @Nullable LocalDate papersOn;
    private @Nullable LocalDateTime motionsUntil;
    private @Nullable Integer expected;
    private @Nullable Integer present;
    private @Nullable String note;
    private boolean held;
    private @Nullable LocalDate voidedOn;
    private final Instant recordedAt;

    @MappedCollection(idColumn = "session", keyColumn = "position")
    private List<AgendaItem> agenda = List.of();

    @MappedCollection(idColumn = "session", keyColumn = "position")
    private List<Team> teams = List.of();

    Session(
            SessionId id,
            Area area,
            SessionKind kind,
            TermId term,
            int termOrdinal,
            int ordinal,
            LocalDate opensOn,
            LocalDate closesOn,
            Instant recordedAt) {
        this.id = id;
        this.area = area;
        this.kind = kind;
        this.term = term;
        this.termOrdinal = termOrdinal;
        this.ordinal = ordinal;
        this.opensOn = opensOn;
        this.closesOn = closesOn;
        this.recordedAt = recordedAt;
    }

    static Session of(SessionRequest request, Term term, Instant at) {
        var session = new Session(
                request.id(),
                request.area(),
                request.kind(),
                term.id(),
                term.ordinal(),
                request.ordinal(),
                request.opensOn(),
                request.lastDay(),
                at);
        session.fill(request, term);
        return session;
    }

    void fill(SessionRequest request, Term term) {
        this.term = term.id();
        termOrdinal = term.ordinal();
        ordinal = request.ordinal();
        opensOn = request.opensOn();
        closesOn = request.lastDay();
        minutes = request.minutes();
        place = request.place();
        noticedOn = request.noticedOn();
        papersOn = request.papersOn();
        motionsUntil = request.motionsUntil();
        expected = request.expected();
        present = request.present();
        note = request.note();
        held = request.held();
    }

    void plan(List<AgendaItem> agenda, List<Team> teams) {
        this.agenda = List.copyOf(agenda);
        this.teams = List.copyOf(teams);
    }

    void voidOn(LocalDate day) {
        voidedOn = day;
    }

    Session drawnFrom(int version) {
        Outdated.requireSame(version, this.version);
        return this;
    }

    boolean isWithin(Scope scope) {
        return voidedOn == null && scope.area().covers(area);
    }

    SessionId id() {
        return id;
    }

    Area area() {
        return area;
    }

    SessionKind kind() {
        return kind;
    }

    LocalDate opensOn() {
        return opensOn;
    }

    LocalDate closesOn() {
        return closesOn;
    }

    boolean isHeld() {
        return held;
    }

    List<AgendaItem> agenda() {
        return agenda;
    }

    List<Team> teams() {
        return teams;
    }
}
