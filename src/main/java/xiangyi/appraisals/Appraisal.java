package xiangyi.appraisals;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import xiangyi.activities.ActivityCard;
import xiangyi.activities.ActivityId;
import xiangyi.shared.AccountId;
import xiangyi.shared.Area;
import xiangyi.shared.DepartmentId;
import xiangyi.shared.Outdated;
import xiangyi.shared.PersonId;
import xiangyi.shared.Scope;

/** Who is appraised at an activity. Its stages and votes lie beside it. */
@Table(schema = "appraisals", name = "appraisal")
class Appraisal {

    @Id
    private final AppraisalId id;

    @Version
    private int version;

    private final Area area;
    private final ActivityId activity;
    private String activityTitle;
    private Sort kind;
    private LocalDate metOn;
    private LocalDate metUntil;
    private @Nullable String metSaidAs;
    private boolean held;
    private String subject;
    private @Nullable DepartmentId department;
    private @Nullable PersonId person;
    private @Nullable String post;
    private @Nullable String note;
    private @Nullable String lines;
    private @Nullable LocalDate voidedOn;
    private final Instant recordedAt;
    private final AccountId recordedBy;

    Appraisal(
            AppraisalId id,
            Area area,
            ActivityId activity,
            String activityTitle,
            Sort kind,
            LocalDate metOn,
            LocalDate metUntil,
            String subject,
            Instant recordedAt,
            AccountId recordedBy) {
        this.id = id;
        this.area = area;
        this.activity = activity;
        this.activityTitle = activityTitle;
        this.kind = kind;
        this.metOn = metOn;
        this.metUntil = metUntil;
        this.subject = subject;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    static Appraisal of(AppraisalId id, ActivityCard activity, Subject subject, Instant at, AccountId by) {
        var appraisal = new Appraisal(
                id,
                activity.area(),
                activity.id(),
                activity.title(),
                Sort.of(activity.kind()),
                activity.startsOn(),
                activity.endsOn(),
                subject.name(),
                at,
                by);
        appraisal.ridesOn(activity);
        appraisal.fill(subject);
        return appraisal;
    }

    /** What the list shows of the activity. */
    void ridesOn(ActivityCard activity) {
        activityTitle = activity.title();
        kind = Sort.of(activity.kind());
        metOn = activity.startsOn();
        metUntil = activity.endsOn();
        metSaidAs = activity.saidAs();
        held = activity.held();
    }

    void fill(Subject subject) {
        this.subject = subject.name();
        department = subject.department();
        person = subject.person();
        post = subject.post();
        note = subject.note();
        lines = subject.lines();
    }

    void voidOn(LocalDate day) {
        voidedOn = day;
    }

    Appraisal drawnFrom(int version) {
        Outdated.requireSame(version, this.version);
        return this;
    }

    boolean isWithin(Scope scope) {
        return voidedOn == null && scope.area().covers(area);
    }

    AppraisalId id() {
        return id;
    }

    Area area() {
        return area;
    }

    ActivityId activity() {
        return activity;
    }

    Sort sort() {
        return kind;
    }

    String said() {
        return String.join(" ", subject, activityTitle, post == null ? "" : post, note == null ? "" : note);
    }
}
