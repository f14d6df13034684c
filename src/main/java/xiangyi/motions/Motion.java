package xiangyi.motions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
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

    @Embedded.Empty
    private final MotionNumber number;

    @Embedded.Empty
    private MotionText text;

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
            MotionNumber number,
            MotionText text,
            Instant recordedAt,
            AccountId recordedBy,
            List<Signer> signers) {
        this.id = id;
        this.area = area;
        this.session = session;
        this.number = number;
        this.text = text;
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

    /** As the rules read it once it says this. */
    MotionRequest written(MotionText words) {
        return new MotionRequest(
                id,
                area,
                session,
                signers.stream().map(Signer::name).toList(),
                words.title(),
                words.cause(),
                words.grounds(),
                words.plan(),
                words.receivedOn(),
                words.receivedAt(),
                number.serial());
    }

    /** What is void stays as it was. */
    void correct(MotionText text, SessionCard of) {
        if (status == MotionStatus.VOID) {
            throw new Refusal("shared.notNow");
        }
        receive(text, of);
    }

    void receive(MotionText text, SessionCard of) {
        this.text = text;
        late = text.isLateFor(of);
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
        return number.serial();
    }

    MotionText text() {
        return text;
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
        return number.text();
    }
}
