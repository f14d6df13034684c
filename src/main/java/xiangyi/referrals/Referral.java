package xiangyi.referrals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import xiangyi.calendar.TimeLimit;
import xiangyi.shared.Area;
import xiangyi.shared.DepartmentId;
import xiangyi.shared.Outdated;
import xiangyi.shared.Refusal;
import xiangyi.shared.Scope;

/** Where a matter stands with whoever must answer it. What happened on the way is in the log. */
@Table(schema = "referrals", name = "referral")
class Referral {

    @Id
    private final ReferralId id;

    @Version
    private int version;

    private final Area area;

    @Embedded.Empty
    private final HandedOver handed;

    private ReferralStatus status = ReferralStatus.HANDED_OVER;
    private DepartmentId department;
    /** What it was called when it was handed over: a record of that day, whatever it is called since. */
    private String unit;

    private TimeLimit term;
    private LocalDate dueFrom;
    private LocalDate dueOn;
    /** The day that was due before more time was granted; null where none was. */
    private @Nullable LocalDate extendedFrom;

    private int round = 1;
    private @Nullable LocalDate signedOn;
    private @Nullable LocalDate repliedOn;
    private @Nullable ResultClass result;
    private @Nullable String promise;
    private @Nullable LocalDate promisedOn;
    private @Nullable LocalDate doneOn;
    private final Instant recordedAt;

    Referral(
            ReferralId id,
            Area area,
            HandedOver handed,
            DepartmentId department,
            String unit,
            TimeLimit term,
            LocalDate dueOn,
            Instant recordedAt) {
        this.id = id;
        this.area = area;
        this.handed = handed;
        this.department = department;
        this.unit = unit;
        this.term = term;
        this.dueFrom = handed.handedOverOn();
        this.dueOn = dueOn;
        this.recordedAt = recordedAt;
    }

    void signFor(LocalDate on) {
        requireAfterHandOver(on);
        status = ReferralStep.SIGN_FOR.after(status);
        signedOn = on;
    }

    void askReturn(LocalDate on) {
        requireAfterHandOver(on);
        status = ReferralStep.ASK_RETURN.after(status);
    }

    void takeBack(LocalDate on) {
        requireAfterHandOver(on);
        status = ReferralStep.TAKE_BACK.after(status);
    }

    void keep(LocalDate on) {
        requireAfterHandOver(on);
        status = ReferralStep.KEEP.after(status);
    }

    /** Another unit takes it. The clock of the first hand-over runs on. */
    void handOn(LocalDate on, DepartmentId to, String name) {
        requireAfterHandOver(on);
        status = ReferralStep.HAND_ON.after(status);
        department = to;
        unit = name;
        signedOn = null;
    }

    /** The first day is kept. An extension may be recorded after the answer that it was granted for. */
    void extend(LocalDate on, LocalDate until) {
        requireAfterHandOver(on);
        var answered = repliedOn;
        if (!isExtendable() || answered != null && answered.isBefore(on)) {
            throw new Refusal("shared.notNow");
        }
        extendedFrom = dueOn;
        dueOn = until;
    }

    /** What is handled again has its own short term, and the law knows no other for it. */
    private boolean isExtendable() {
        return round == 1 && status != ReferralStatus.VOID;
    }

    boolean isExtended() {
        return extendedFrom != null;
    }

    void reply(Reply reply) {
        requireAfterHandOver(reply.on());
        status = ReferralStep.REPLY.after(status);
        repliedOn = reply.on();
        result = reply.result();
        promise = reply.result().isPromise() ? reply.promise() : null;
        promisedOn = reply.result().isPromise() ? reply.promisedOn() : null;
    }

    /** A promise goes on being watched; everything else is done. */
    void settle(LocalDate on) {
        requireAfterHandOver(on);
        if (result != null && result.isPromise()) {
            status = ReferralStep.TRACK.after(status);
        } else {
            status = ReferralStep.CLOSE.after(status);
            doneOn = on;
        }
    }

    void redo(LocalDate on, TimeLimit newTerm, LocalDate newDue) {
        requireAfterHandOver(on);
        status = ReferralStep.REDO.after(status);
        round++;
        term = newTerm;
        dueFrom = on;
        dueOn = newDue;
        extendedFrom = null;
        repliedOn = null;
        result = null;
        promise = null;
        promisedOn = null;
    }

    void fulfil(LocalDate on) {
        requireAfterHandOver(on);
        status = ReferralStep.FULFIL.after(status);
        doneOn = on;
    }

    void voidIt(LocalDate on) {
        requireAfterHandOver(on);
        status = ReferralStep.VOID.after(status);
    }

    /** A handling unit may act on what is its own, and nothing else. */
    boolean isFor(Scope scope) {
        return scope.area().covers(area) && !scope.isUnit() || department.equals(scope.unit());
    }

    Referral drawnFrom(int version) {
        Outdated.requireSame(version, this.version);
        return this;
    }

    boolean isDone() {
        return status == ReferralStatus.DONE;
    }

    boolean isReplied() {
        return status == ReferralStatus.REPLIED;
    }

    private void requireAfterHandOver(LocalDate on) {
        if (on.isBefore(handed.handedOverOn())) {
            throw new Refusal("referrals.beforeHandOver");
        }
    }

    ReferralId id() {
        return id;
    }

    Area area() {
        return area;
    }

    String title() {
        return handed.title();
    }

    ReferralKind kind() {
        return handed.kind();
    }

    UUID subject() {
        return handed.subject();
    }

    int round() {
        return round;
    }

    AnswerClock clock() {
        return handed.clock();
    }

    LocalDate dueFrom() {
        return dueFrom;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    LocalDate handedOverOn() {
        return handed.handedOverOn();
    }

    String unit() {
        return unit;
    }

    DepartmentId department() {
        return department;
    }
}
