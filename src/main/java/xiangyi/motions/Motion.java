package xiangyi.motions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import xiangyi.sessions.SessionCard;
import xiangyi.sessions.SessionId;
import xiangyi.shared.AccountId;
import xiangyi.shared.Area;
import xiangyi.shared.Outdated;
import xiangyi.shared.Refusal;
import xiangyi.shared.Scope;
import xiangyi.suggestions.SuggestionId;

/** A motion from the day it is brought in until the presidium has decided. */
@Table(schema = "motions", name = "motion")
class Motion {

    @Id
    private final MotionId id;

    @Version
    private int version;

    private final Area area;
    private final SessionId session;
    private final int termOrdinal;
    private final int sessionOrdinal;
    private final int serial;
    private String title;
    private String cause;
    private String grounds;
    private String plan;
    private LocalDate receivedOn;
    private @Nullable LocalTime receivedAt;
    private boolean late;
    private MotionStatus status = MotionStatus.RECEIVED;
    private @Nullable LocalDate decidedOn;
    private @Nullable String decisionReason;
    private @Nullable SuggestionId suggestion;
    private final Instant recordedAt;
    private final AccountId recordedBy;

    @MappedCollection(idColumn = "motion", keyColumn = "position")
    private final List<Signer> signers;

    Motion(
            MotionId id,
            Area area,
            SessionId session,
            int termOrdinal,
            int sessionOrdinal,
            int serial,
            String title,
            String cause,
            String grounds,
            String plan,
            LocalDate receivedOn,
            Instant recordedAt,
            AccountId recordedBy,
            List<Signer> signers) {
        this.id = id;
        this.area = area;
        this.session = session;
        this.termOrdinal = termOrdinal;
        this.sessionOrdinal = sessionOrdinal;
        this.serial = serial;
        this.title = title;
        this.cause = cause;
        this.grounds = grounds;
        this.plan = plan;
        this.receivedOn = receivedOn;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
        this.signers = signers;
    }

    void list(LocalDate on, @Nullable String reason) {
        status = MotionStep.LIST.after(status);
        decidedOn = on;
        decisionReason = reason;
    }

    void convert(LocalDate on, String reason, SuggestionId suggestion) {
        status = MotionStep.CONVERT.after(status);
        decidedOn = on;
        decisionReason = reason;
        this.suggestion = suggestion;
    }

    /** As the rules read it once it is corrected. */
    MotionRequest written(CorrectionRequest request) {
        return new MotionRequest(
                id,
                area,
                session,
                signers.stream().map(Signer::name).toList(),
                request.title(),
                request.cause(),
                request.grounds(),
                request.plan(),
                request.receivedOn(),
                request.receivedAt(),
                serial);
    }

    /** What is void stays as it was. */
    void correct(CorrectionRequest request, SessionCard of) {
        if (status == MotionStatus.VOID) {
            throw new Refusal("shared.notNow");
        }
        title = request.title().strip();
        cause = request.cause().strip();
        grounds = request.grounds().strip();
        plan = request.plan().strip();
        receive(request.receivedOn(), request.receivedAt(), of);
    }

    /** Late is what came after the deadline of its session; a whole day where nobody noted the hour. */
    void receive(LocalDate on, @Nullable LocalTime at, SessionCard of) {
        receivedOn = on;
        receivedAt = at;
        late = isLate(on, at, of);
    }

    static boolean isLate(LocalDate on, @Nullable LocalTime at, SessionCard of) {
        var until = of.motionsUntil();
        if (until == null) {
            return false;
        }
        return at == null ? on.isAfter(until.toLocalDate()) : on.atTime(at).isAfter(until);
    }

    void voidIt() {
        status = MotionStep.VOID.after(status);
    }

    Motion drawnFrom(int version) {
        Outdated.requireSame(version, this.version);
        return this;
    }

    boolean isWithin(Scope scope) {
        return scope.area().covers(area);
    }

    MotionId id() {
        return id;
    }

    Area area() {
        return area;
    }

    SessionId session() {
        return session;
    }

    int serial() {
        return serial;
    }

    String title() {
        return title;
    }

    String cause() {
        return cause;
    }

    String grounds() {
        return grounds;
    }

    String plan() {
        return plan;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    @Nullable
    LocalTime receivedAt() {
        return receivedAt;
    }

    MotionStatus status() {
        return status;
    }

    @Nullable
    LocalDate decidedOn() {
        return decidedOn;
    }

    @Nullable
    SuggestionId suggestion() {
        return suggestion;
    }

    List<Signer> signers() {
        return signers;
    }

    /** As people cite it: 14-7-议1. */
    String number() {
        return new MotionNumber(termOrdinal, sessionOrdinal, serial).text();
    }
}
