package xiangyi.activities;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import xiangyi.shared.Area;
import xiangyi.shared.Outdated;
import xiangyi.shared.Scope;

/** A problem or a proposal, and who is to see to it. Where its referral stands is kept beside by {@link FindingStands}. */
@Table(schema = "activities", name = "finding")
class Finding {

    @Id
    private final FindingId id;

    @Version
    private int version;

    private final Area area;
    private final ActivityId activity;
    private final int serial;
    private FindingKind kind;
    private String text;
    private FindingAnswer answer = FindingAnswer.NONE;
    private @Nullable String said;
    private @Nullable String answeredBy;
    private @Nullable LocalDate answeredOn;
    private @Nullable String leader;
    private @Nullable String officer;
    private @Nullable LocalDate handedOverOn;
    private @Nullable LocalDate voidedOn;
    private final Instant recordedAt;

    Finding(
            FindingId id,
            Area area,
            ActivityId activity,
            int serial,
            FindingKind kind,
            String text,
            Instant recordedAt) {
        this.id = id;
        this.area = area;
        this.activity = activity;
        this.serial = serial;
        this.kind = kind;
        this.text = text;
        this.recordedAt = recordedAt;
    }

    void handOver(LocalDate on, @Nullable String leader, @Nullable String officer) {
        answer = FindingAnswer.HANDED_OVER;
        handedOverOn = handedOverOn == null ? on : handedOverOn;
        this.leader = leader;
        this.officer = officer;
    }

    void answer(AnswerRequest request) {
        answer = request.answer();
        answeredOn = request.on();
        answeredBy = request.by();
        said = request.said();
    }

    void correct(FindingKind kind, String text) {
        this.kind = kind;
        this.text = text.strip();
    }

    void voidOn(LocalDate day) {
        voidedOn = day;
    }

    Finding drawnFrom(int version) {
        Outdated.requireSame(version, this.version);
        return this;
    }

    boolean isWithin(Scope scope) {
        return voidedOn == null && scope.area().covers(area);
    }

    boolean isHandedOver() {
        return answer == FindingAnswer.HANDED_OVER;
    }

    FindingId id() {
        return id;
    }

    Area area() {
        return area;
    }

    ActivityId activity() {
        return activity;
    }

    int serial() {
        return serial;
    }

    FindingKind kind() {
        return kind;
    }

    String text() {
        return text;
    }
}
