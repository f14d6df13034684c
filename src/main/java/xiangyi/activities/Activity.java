package xiangyi.activities;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import xiangyi.roster.GroupId;
import xiangyi.shared.AccountId;
import xiangyi.shared.Area;
import xiangyi.shared.Count;
import xiangyi.shared.Outdated;
import xiangyi.shared.Scope;

/** An activity from its plan to its record. Who came, what was found and the rest lie beside it. */
@Table(schema = "activities", name = "activity")
class Activity {

    @Id
    private final ActivityId id;

    @Version
    private int version;

    private final Area area;
    private ActivityKind kind;
    private String title;
    private @Nullable String topic;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private @Nullable String saidAs;
    private @Nullable LocalTime beginsAt;
    private @Nullable String place;
    private @Nullable String route;
    private @Nullable String law;
    private @Nullable String sites;
    private @Nullable GroupId groupId;
    private @Nullable String groupName;
    private @Nullable String constituency;
    private @Nullable String lead;
    private int times = 1;
    private ActivityStatus status = ActivityStatus.PLANNED;
    private @Nullable String summary;

    @Embedded.Nullable(prefix = "deputies_")
    private @Nullable Count deputies;

    @Embedded.Nullable(prefix = "findings_")
    private @Nullable Count findings;

    private @Nullable LocalDate notifiedOn;
    private @Nullable LocalDate materialsOn;
    private @Nullable LocalDate toldOn;
    private @Nullable String toldHow;
    private @Nullable ActivityId rechecks;
    private @Nullable String cancelledWhy;
    private @Nullable LocalDate plannedOn;
    private @Nullable LocalDate plannedUntil;
    private @Nullable String plannedAs;
    private final String token;
    private final Instant recordedAt;
    private final AccountId recordedBy;

    Activity(
            ActivityId id,
            Area area,
            ActivityKind kind,
            String title,
            LocalDate startsOn,
            LocalDate endsOn,
            String token,
            Instant recordedAt,
            AccountId recordedBy) {
        this.id = id;
        this.area = area;
        this.kind = kind;
        this.title = title;
        this.startsOn = startsOn;
        this.endsOn = endsOn;
        this.token = token;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    static Activity of(ActivityRequest request, @Nullable String groupName, String token, Instant at, AccountId by) {
        var activity = new Activity(
                request.id(),
                request.area(),
                request.kind(),
                request.title(),
                request.startsOn(),
                request.lastDay(),
                token,
                at,
                by);
        activity.fill(request, groupName);
        if (request.held()) {
            activity.hold();
        } else {
            activity.plan();
        }
        return activity;
    }

    void fill(ActivityRequest request, @Nullable String groupName) {
        kind = request.kind();
        title = request.title().strip();
        topic = request.topic();
        startsOn = request.startsOn();
        endsOn = request.lastDay();
        saidAs = request.saidAs();
        beginsAt = request.beginsAt();
        place = request.place();
        route = request.route();
        law = request.law();
        sites = request.sites();
        groupId = request.group();
        this.groupName = groupName;
        constituency = request.constituency();
        lead = request.lead();
        times = request.times() == null ? 1 : request.times();
        summary = request.summary();
        deputies = request.deputies();
        findings = request.findings();
        notifiedOn = request.notifiedOn();
        materialsOn = request.materialsOn();
        rechecks = request.rechecks();
    }

    /** Once, when it is planned: whoever moves it later leaves this as it was. */
    private void plan() {
        plannedOn = startsOn;
        plannedUntil = endsOn;
        plannedAs = saidAs;
    }

    void hold() {
        status = ActivityStep.HOLD.after(status);
    }

    void cancel(String why) {
        status = ActivityStep.CANCEL.after(status);
        cancelledWhy = why;
    }

    void voidIt() {
        status = ActivityStep.VOID.after(status);
    }

    void tell(LocalDate on, @Nullable String how) {
        toldOn = on;
        toldHow = how;
    }

    void notifyOn(LocalDate day, @Nullable LocalDate materials) {
        notifiedOn = day;
        materialsOn = materials;
    }

    Activity drawnFrom(int version) {
        Outdated.requireSame(version, this.version);
        return this;
    }

    boolean isWithin(Scope scope) {
        return status != ActivityStatus.VOID && scope.area().covers(area);
    }

    ActivityId id() {
        return id;
    }

    Area area() {
        return area;
    }

    ActivityKind kind() {
        return kind;
    }

    String title() {
        return title;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    /** What it is found by. */
    String words() {
        return Stream.of(title, topic, place, law, lead, groupName)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    ActivityStatus status() {
        return status;
    }

    @Nullable
    ActivityId rechecks() {
        return rechecks;
    }
}
