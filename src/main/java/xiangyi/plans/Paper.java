package xiangyi.plans;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import xiangyi.shared.AccountId;
import xiangyi.shared.Area;
import xiangyi.shared.Outdated;
import xiangyi.shared.Scope;

/** Something that was adopted: a plan, a scheme, a rule. */
@Table(schema = "plans", name = "paper")
class Paper {

    @Id
    private final PaperId id;

    @Version
    private int version;

    private final Area area;
    private PaperKind kind;
    private String title;
    private LocalDate adoptedOn;
    private LocalDate adoptedUntil;
    private @Nullable String saidAs;
    private @Nullable String adoptedBy;
    private int year;
    private @Nullable String body;
    private @Nullable String groupName;
    private @Nullable PaperId replaces;
    private PlanStatus status = PlanStatus.STANDING;
    private final Instant recordedAt;
    private final AccountId recordedBy;

    Paper(
            PaperId id,
            Area area,
            PaperKind kind,
            String title,
            LocalDate adoptedOn,
            LocalDate adoptedUntil,
            int year,
            Instant recordedAt,
            AccountId recordedBy) {
        this.id = id;
        this.area = area;
        this.kind = kind;
        this.title = title;
        this.adoptedOn = adoptedOn;
        this.adoptedUntil = adoptedUntil;
        this.year = year;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    /** All that a form says, at the beginning and when it is corrected. */
    Paper says(PaperRequest request) {
        kind = request.kind();
        title = request.title().strip();
        adoptedOn = request.adoptedOn();
        adoptedUntil = request.lastDay();
        saidAs = request.saidAs();
        adoptedBy = request.adoptedBy();
        year = request.forYear();
        body = request.body();
        groupName = request.group();
        replaces = request.replaces();
        return this;
    }

    void voidIt() {
        status = PlanStatus.VOID;
    }

    Paper drawnFrom(int version) {
        Outdated.requireSame(version, this.version);
        return this;
    }

    boolean stands(Scope scope) {
        return status == PlanStatus.STANDING && scope.area().covers(area);
    }

    PaperId id() {
        return id;
    }

    Area area() {
        return area;
    }

    String title() {
        return title;
    }

    /** What is searched for. */
    String words() {
        return title + " " + (body == null ? "" : body) + " " + (groupName == null ? "" : groupName);
    }
}
